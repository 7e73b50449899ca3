package vn.chophien.trace.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Point;

/**
 * What everybody may see of a plot: a circle that holds it. The centre is drawn to a grid of a fiftieth of a degree
 * (about 2 km), so that neither its middle nor its shape can be read back, however often one asks.
 *
 * @param centre on the grid
 * @param radiusMetres at least 2,000
 */
public record Blur(Position centre, long radiusMetres) {

    private static final BigDecimal GRID = new BigDecimal("0.02");
    private static final long LEAST_RADIUS = 2_000;
    private static final double METRES_A_DEGREE = 111_320;

    /** The circle around a plot. */
    public static Blur of(Plot plot) {
        Point middle = plot.shape().getEnvelope().getCentroid();
        Position centre = new Position(grid(middle.getX()), grid(middle.getY()));
        double reach = 0;
        for (var corner : plot.shape().getCoordinates()) {
            double east = (corner.x - centre.longitude().doubleValue())
                    * Math.cos(Math.toRadians(centre.latitude().doubleValue()));
            double north = corner.y - centre.latitude().doubleValue();
            reach = Math.max(reach, Math.hypot(east, north) * METRES_A_DEGREE);
        }
        long steps = Math.max(1, (long) Math.ceil(reach / LEAST_RADIUS));
        return new Blur(centre, steps * LEAST_RADIUS);
    }

    private static BigDecimal grid(double degrees) {
        return BigDecimal.valueOf(degrees)
                .divide(GRID, 0, RoundingMode.HALF_EVEN)
                .multiply(GRID);
    }
}
