package vn.chophien.web.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotTraceView;

/**
 * A trace as a picture that reads on a phone: what a lot came from above it, what came of it below, one row a step. A
 * row has room for three boxes; where there are more lots, the last box counts the rest. Where there are more steps than
 * rows, one box counts those.
 */
public record TracePicture(int height, List<Box> boxes, Set<Line> lines) {

    public static final int WIDTH = 340;
    private static final int COLUMNS = 3;
    private static final int STEPS_EACH_WAY = 5;
    private static final int BOX_WIDTH = 106;
    private static final int WIDE_BOX_WIDTH = 222;
    private static final int BOX_HEIGHT = 52;
    private static final int GAP_ACROSS = 10;
    private static final int GAP_DOWN = 26;
    private static final int MARGIN = 3;
    private static final int LETTER_WIDTH = 7;

    public record Box(
            int x, int y, int width, int height, String first, String second, String third, String title, String css) {
        public int middle() {
            return x + width / 2;
        }

        private static Box of(TraceCell cell, int x, int y, int width) {
            return new Box(
                    x,
                    y,
                    width,
                    BOX_HEIGHT,
                    shortened(cell.first(), width),
                    shortened(cell.second(), width),
                    cell.third(),
                    cell.title(),
                    cell.css());
        }
    }

    /** As much as has room at the width of its letters; the title has all of it. */
    private static String shortened(String text, int width) {
        int longest = width / LETTER_WIDTH;
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }

    /** From the foot of one box to the head of another. */
    public record Line(int x1, int y1, int x2, int y2) {}

    public int width() {
        return WIDTH;
    }

    /** Those of the lots of one direction that get a box of their own. */
    static List<TraceSpot> boxed(List<TraceSpot> spots) {
        return levels(spots).values().stream()
                .limit(STEPS_EACH_WAY)
                .flatMap(level -> level.stream().limit(shown(level)))
                .toList();
    }

    /** @param nodes of the lot that was asked about and of those that are {@link #boxed} */
    static TracePicture of(
            LotTraceView trace, List<TraceSpot> before, List<TraceSpot> after, Map<Long, LotNode> nodes) {
        List<List<TraceCell>> rows = new ArrayList<>(cells(before, nodes, "về trước nữa"));
        Collections.reverse(rows);
        rows.add(List.of(
                TraceCell.start(Objects.requireNonNull(nodes.get(trace.lot().id())))));
        rows.addAll(cells(after, nodes, "về sau nữa"));
        return laidOut(rows, trace);
    }

    /** Row by row, going away from the start. */
    private static List<List<TraceCell>> cells(List<TraceSpot> spots, Map<Long, LotNode> nodes, String beyond) {
        List<List<TraceCell>> rows = new ArrayList<>();
        List<TraceSpot> farther = new ArrayList<>();
        levels(spots).forEach((distance, level) -> {
            if (distance <= STEPS_EACH_WAY) {
                rows.add(row(level, nodes));
            } else {
                farther.addAll(level);
            }
        });
        if (!farther.isEmpty()) {
            int steps = farther.get(farther.size() - 1).distance() - STEPS_EACH_WAY;
            rows.add(List.of(TraceCell.many(farther, "ở " + steps + " bước " + beyond)));
        }
        return rows;
    }

    private static SortedMap<Integer, List<TraceSpot>> levels(List<TraceSpot> spots) {
        return spots.stream().collect(Collectors.groupingBy(TraceSpot::distance, TreeMap::new, Collectors.toList()));
    }

    private static int shown(List<TraceSpot> level) {
        return level.size() <= COLUMNS ? level.size() : COLUMNS - 1;
    }

    private static List<TraceCell> row(List<TraceSpot> level, Map<Long, LotNode> nodes) {
        int shown = shown(level);
        List<TraceCell> row = new ArrayList<>(level.subList(0, shown).stream()
                .map(spot -> TraceCell.of(Objects.requireNonNull(nodes.get(spot.id()))))
                .toList());
        if (shown < level.size()) {
            row.add(TraceCell.many(level.subList(shown, level.size()), "cùng bước này"));
        }
        return row;
    }

    private static TracePicture laidOut(List<List<TraceCell>> rows, LotTraceView trace) {
        List<Box> boxes = new ArrayList<>();
        Map<Long, Box> boxOf = new HashMap<>();
        int y = MARGIN;
        for (List<TraceCell> row : rows) {
            int width = row.size() == 1 ? WIDE_BOX_WIDTH : BOX_WIDTH;
            int x = (WIDTH - width * row.size() - GAP_ACROSS * (row.size() - 1)) / 2;
            for (TraceCell cell : row) {
                Box box = Box.of(cell, x, y, width);
                boxes.add(box);
                cell.lots().forEach(lot -> boxOf.put(lot, box));
                x += width + GAP_ACROSS;
            }
            y += BOX_HEIGHT + GAP_DOWN;
        }
        Set<Line> lines = new LinkedHashSet<>();
        draw(trace.back().links(), boxOf, lines);
        draw(trace.forward().links(), boxOf, lines);
        return new TracePicture(y - GAP_DOWN + MARGIN, boxes, lines);
    }

    /** Links within one box, and the rare ones that lead up the picture, are told by the table alone. */
    private static void draw(List<LotLink> links, Map<Long, Box> boxOf, Set<Line> lines) {
        for (LotLink link : links) {
            Box from = boxOf.get(link.parentId());
            Box to = boxOf.get(link.childId());
            if (from != null && to != null && from.y() < to.y()) {
                lines.add(new Line(from.middle(), from.y() + from.height(), to.middle(), to.y()));
            }
        }
    }
}
