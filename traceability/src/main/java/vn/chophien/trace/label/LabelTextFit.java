package vn.chophien.trace.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets a label's text into a box: in the largest size at which all of it fits, and when that gets too small to read,
 * without what matters least and then in brief. Nothing ever stands outside of the box.
 */
final class LabelTextFit {

    static final double SMALLEST = 5;
    private static final double STEP = 0.25;
    private static final double LEADING = 1.2;
    private static final double ASCENT = 0.95;
    private static final double NAME_IS_LARGER = 1.2;
    private static final String ELLIPSIS = "…";

    private final double width;
    private final double height;

    /** A box in points. */
    LabelTextFit(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** One line of text: its baseline, from the upper edge of the box, and its size, all in points. */
    record Line(String text, boolean bold, double size, double baseline) {
        LabelFont font() {
            return bold ? LabelFont.BOLD : LabelFont.REGULAR;
        }
    }

    /** The lines, or nothing when even what must stay has no room. */
    Optional<List<Line>> fit(List<LabelParagraph> text, double largest) {
        List<LabelParagraph> kept = new ArrayList<>(text);
        while (true) {
            for (double size = largest; size >= SMALLEST; size -= STEP) {
                List<Line> lines = set(kept, size);
                if (bottom(lines) <= height) {
                    return Optional.of(lines);
                }
            }
            LabelParagraph least = Collections.max(kept, Comparator.comparingInt(LabelParagraph::rank));
            if (least.mustStay()) {
                List<LabelParagraph> brief =
                        kept.stream().map(LabelParagraph::inBrief).toList();
                if (brief.equals(kept)) {
                    return Optional.empty();
                }
                kept = new ArrayList<>(brief);
            } else {
                kept.remove(least);
            }
        }
    }

    private static double bottom(List<Line> lines) {
        Line last = lines.get(lines.size() - 1);
        return last.baseline() + (LEADING - ASCENT) * last.size();
    }

    private List<Line> set(List<LabelParagraph> text, double size) {
        List<Line> lines = new ArrayList<>();
        double top = 0;
        for (LabelParagraph paragraph : text) {
            double own = paragraph.bold() ? Math.max(SMALLEST, size * NAME_IS_LARGER) : size;
            for (String line : broken(paragraph, width / own)) {
                lines.add(new Line(line, paragraph.bold(), own, top + ASCENT * own));
                top += LEADING * own;
            }
        }
        return lines;
    }

    private static List<String> broken(LabelParagraph paragraph, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : paragraph.pieces()) {
            String longer = line.isEmpty() ? piece : line + " " + piece;
            if (paragraph.font().width(longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = piece;
            while (paragraph.isWhole() && paragraph.font().width(line) > room) {
                int head = longestHead(paragraph.font(), line, room);
                lines.add(line.substring(0, head));
                line = line.substring(head);
            }
        }
        lines.add(line);
        return paragraph.isWhole() ? lines : cut(paragraph, lines, room);
    }

    /** Keeps the lines allowed; a line that is too long, or the last one when more would follow, ends in an ellipsis. */
    private static List<String> cut(LabelParagraph paragraph, List<String> lines, double room) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(lines.size(), paragraph.mostLines())));
        boolean more = lines.size() > kept.size();
        for (int i = 0; i < kept.size(); i++) {
            String line = kept.get(i);
            boolean goesOn = more && i == kept.size() - 1;
            if (goesOn || paragraph.font().width(line) > room) {
                double rest = room - paragraph.font().width(ELLIPSIS);
                kept.set(
                        i,
                        line.substring(0, longestHead(paragraph.font(), line, rest))
                                        .stripTrailing()
                                + ELLIPSIS);
            }
        }
        return kept;
    }

    /** At least one character, so that a line always moves on. */
    private static int longestHead(LabelFont font, String text, double room) {
        int end = text.length();
        while (text.codePointCount(0, end) > 1 && font.width(text.substring(0, end)) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }
}
