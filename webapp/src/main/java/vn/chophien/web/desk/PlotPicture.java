package vn.chophien.web.desk;

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
        double west = plot.corners().stream().mapToDouble(PlotPicture::x).min().orElse(0);
        double east = plot.corners().stream().mapToDouble(PlotPicture::x).max().orElse(0);
        double south = plot.corners().stream().mapToDouble(PlotPicture::y).min().orElse(0);
        double north = plot.corners().stream().mapToDouble(PlotPicture::y).max().orElse(0);
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double size = Math.max(Math.max((east - west) * squeeze, north - south), 1e-6);
        double scale = (SIDE - 2 * MARGIN) / size;
        double left = (SIDE - (east - west) * squeeze * scale) / 2;
        double top = (SIDE - (north - south) * scale) / 2;
        return plot.outlines().stream()
                .map(Ring::positions)
                .map(ring -> ring.stream()
                        .map(at -> point(left + (x(at) - west) * squeeze * scale, top + (north - y(at)) * scale))
                        .collect(Collectors.joining("L", "M", "Z")))
                .collect(Collectors.joining());
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.2f %.2f", x, y);
    }

    private static double x(Position at) {
        return at.longitude().doubleValue();
    }

    private static double y(Position at) {
        return at.latitude().doubleValue();
    }
}
