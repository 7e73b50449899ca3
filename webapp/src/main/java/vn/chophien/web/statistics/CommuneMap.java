package vn.chophien.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureDetail;

/**
 * A figure by commune: the darker the more. Each commune is drawn as it lies where its boundary is known, else as a dot at
 * its middle.
 *
 * @param legend what each shade means, the lightest first
 * @param elsewhere what belongs to no commune, in words; empty for nothing
 */
public record CommuneMap(List<Area> areas, List<Row> rows, List<String> legend, String elsewhere) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 440;
    static final int STEPS = 4;
    private static final int MARGIN = 22;
    private static final int NAMED = 6;
    private static final int LETTER = 10;
    private static final int LINE = 20;

    /**
     * @param path its outline; empty for a dot
     * @param step 0 for nothing, then 1 to 4
     * @param name to stand beside it; null for none
     */
    public record Area(
            String code,
            String text,
            String path,
            int x,
            int y,
            int radius,
            int step,
            @Nullable String name) {}

    public record Row(String code, String name, String value) {}

    public static CommuneMap of(FigureDetail detail, PlaceService places, CommuneOutlines outlines, String province) {
        Figure figure = detail.tile().figure();
        Map<String, Long> amounts = detail.communes().stream()
                .filter(part -> !part.code().isEmpty())
                .collect(Collectors.toMap(FigureDetail.Part::code, FigureDetail.Part::amount));
        List<CommuneView> communes = Stream.concat(
                        places.communes(province).stream(),
                        amounts.keySet().stream().flatMap(code -> places.find(code).stream()))
                .distinct()
                .toList();
        long most = amounts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        Function<Long, String> words = amount -> figure.unit().text(BigDecimal.valueOf(amount));
        return new CommuneMap(
                areas(communes, amounts, most, words, outlines),
                rows(detail, places, words),
                legend(most, words),
                detail.communes().stream()
                        .filter(part -> part.code().isEmpty())
                        .map(part -> words.apply(part.amount()))
                        .findFirst()
                        .orElse(""));
    }

    private static List<Row> rows(FigureDetail detail, PlaceService places, Function<Long, String> words) {
        return detail.communes().stream()
                .filter(part -> !part.code().isEmpty())
                .map(part -> new Row(
                        part.code(),
                        places.find(part.code()).map(CommuneView::fullName).orElse(part.code()),
                        words.apply(part.amount())))
                .toList();
    }

    private static List<String> legend(long most, Function<Long, String> words) {
        List<String> legend = new ArrayList<>();
        long below = 0;
        for (int step = 1; step <= STEPS && most > 0; step++) {
            long upTo = most * step / STEPS;
            if (upTo > below) {
                legend.add((upTo == below + 1 ? "" : words.apply(below + 1) + " – ") + words.apply(upTo));
            } else {
                legend.add("");
            }
            below = Math.max(below, upTo);
        }
        return legend;
    }

    /** The first shade whose upper end reaches the amount. */
    private static int step(long amount, long most) {
        for (int step = 1; step < STEPS; step++) {
            if (amount > 0 && amount <= most * step / STEPS) {
                return step;
            }
        }
        return amount > 0 ? STEPS : 0;
    }

    private static List<Area> areas(
            List<CommuneView> communes,
            Map<String, Long> amounts,
            long most,
            Function<Long, String> words,
            CommuneOutlines outlines) {
        Frame frame = Frame.around(communes, outlines);
        List<Area> areas = new ArrayList<>();
        List<int[]> named = new ArrayList<>();
        communes.stream()
                .sorted((one, other) ->
                        Long.compare(amounts.getOrDefault(other.code(), 0L), amounts.getOrDefault(one.code(), 0L)))
                .forEach(commune -> {
                    long amount = amounts.getOrDefault(commune.code(), 0L);
                    int x = frame.x(commune.longitude());
                    int y = frame.y(commune.latitude());
                    areas.add(new Area(
                            commune.code(),
                            commune.fullName() + ": " + words.apply(amount),
                            path(outlines.of(commune.code()), frame),
                            x,
                            y,
                            amount == 0 || most == 0 ? 4 : 7 + (int) Math.round(9 * Math.sqrt((double) amount / most)),
                            step(amount, most),
                            amount > 0 && fits(commune.name(), x, y, named) ? commune.name() : null));
                });
        areas.sort((one, other) -> Integer.compare(one.step(), other.step()));
        return areas;
    }

    /** The largest few, where no other name stands. */
    private static boolean fits(String name, int x, int y, List<int[]> named) {
        int half = name.length() * LETTER / 2;
        boolean isFree = named.size() < NAMED
                && x - half > 0
                && x + half < WIDTH
                && named.stream()
                        .noneMatch(other -> Math.abs(other[1] - y) < LINE && Math.abs(other[0] - x) < half + other[2]);
        if (isFree) {
            named.add(new int[] {x, y, half});
        }
        return isFree;
    }

    /** In whole pixels; corners that fall on the one before are left out. */
    private static String path(List<List<double[]>> rings, Frame frame) {
        StringBuilder path = new StringBuilder();
        for (List<double[]> ring : rings) {
            String before = "";
            char command = 'M';
            for (double[] corner : ring) {
                String here = frame.x(corner[0]) + " " + frame.y(corner[1]);
                if (!here.equals(before)) {
                    path.append(command).append(here);
                    command = 'L';
                    before = here;
                }
            }
            path.append('Z');
        }
        return path.toString();
    }

    /** A degree of longitude is shorter than one of latitude. */
    private record Frame(double west, double north, double scale, double squeeze, double left, double top) {

        /** Around their outlines where these are known, else around their middles. */
        static Frame around(List<CommuneView> communes, CommuneOutlines outlines) {
            List<double[]> points = new ArrayList<>();
            for (CommuneView commune : communes) {
                points.add(new double[] {commune.longitude(), commune.latitude()});
                outlines.of(commune.code()).forEach(points::addAll);
            }
            double south = points.stream().mapToDouble(point -> point[1]).min().orElse(0);
            double north = points.stream().mapToDouble(point -> point[1]).max().orElse(1);
            double west = points.stream().mapToDouble(point -> point[0]).min().orElse(0);
            double east = points.stream().mapToDouble(point -> point[0]).max().orElse(1);
            double squeeze = Math.cos(Math.toRadians((south + north) / 2));
            double wide = Math.max(0.05, (east - west) * squeeze);
            double high = Math.max(0.05, north - south);
            double scale = Math.min((WIDTH - 2.0 * MARGIN) / wide, (HEIGHT - 2.0 * MARGIN) / high);
            return new Frame(west, north, scale, squeeze, (WIDTH - wide * scale) / 2, (HEIGHT - high * scale) / 2);
        }

        int x(double longitude) {
            return (int) Math.round(left + (longitude - west) * squeeze * scale);
        }

        int y(double latitude) {
            return (int) Math.round(top + (north - latitude) * scale);
        }
    }
}
