package vn.chophien.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chophien.trace.plot.Plot;
import vn.chophien.trace.plot.Position;
import vn.chophien.trace.plot.Ring;

/**
 * The outline of a plot as an SVG path in a square of {@value #SIDE}, north up, true to shape at its latitude. No map lies
 * under it: nothing is loaded from elsewhere.
 */
public final class PlotPicture {

    public static final int SIDE = 100;
    private static final double MARGIN = 6;

    private PlotPicture() {}

    public static String path(Plot plot) {
        Frame frame = Frame.of(plot.corners());
        return plot.outlines().stream().map(Ring::positions).map(frame::path).collect(Collectors.joining());
    }

    /** An outline that is none, such as one that crosses itself. */
    public static String path(List<Position> ring) {
        return Frame.of(ring).path(ring);
    }

    /** A place in the picture of that outline, as {@code x y}. */
    public static String place(List<Position> ring, Position at) {
        return Frame.of(ring).point(at);
    }

    private record Frame(double west, double north, double squeeze, double scale, double left, double top) {

        static Frame of(List<Position> corners) {
            double west = corners.stream().mapToDouble(Frame::x).min().orElse(0);
            double east = corners.stream().mapToDouble(Frame::x).max().orElse(0);
            double south = corners.stream().mapToDouble(Frame::y).min().orElse(0);
            double north = corners.stream().mapToDouble(Frame::y).max().orElse(0);
            double squeeze = Math.cos(Math.toRadians((south + north) / 2));
            double size = Math.max(Math.max((east - west) * squeeze, north - south), 1e-6);
            double scale = (SIDE - 2 * MARGIN) / size;
            double left = (SIDE - (east - west) * squeeze * scale) / 2;
            double top = (SIDE - (north - south) * scale) / 2;
            return new Frame(west, north, squeeze, scale, left, top);
        }

        String path(List<Position> ring) {
            return ring.stream().map(this::point).collect(Collectors.joining("L", "M", "Z"));
        }

        String point(Position at) {
            return String.format(
                    Locale.ROOT, "%.2f %.2f", left + (x(at) - west) * squeeze * scale, top + (north - y(at)) * scale);
        }

        private static double x(Position at) {
            return at.longitude().doubleValue();
        }

        private static double y(Position at) {
            return at.latitude().doubleValue();
        }
    }
}
