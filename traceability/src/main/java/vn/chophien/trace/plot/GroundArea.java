package vn.chophien.trace.plot;

import java.util.List;

/**
 * Areas on the WGS 84 ellipsoid. Latitudes are turned into authalic ones, which keeps areas, and the ring is summed on
 * the sphere of equal surface (Snyder, Map Projections, USGS 1395, equations 3-11 and 3-12). For plots of some hectares
 * the error lies far below that of walking their edge.
 */
final class GroundArea {

    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final double Q_POLE = q(1);

    private GroundArea() {}

    /** @param ring closed; either direction */
    static double squareMetres(List<Position> ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            Position here = ring.get(i);
            Position next = ring.get(i + 1);
            double width =
                    Math.toRadians(next.longitude().subtract(here.longitude()).doubleValue());
            sum += width * (authalicSine(here) + authalicSine(next)) / 2;
        }
        double radius2 = SEMI_MAJOR * SEMI_MAJOR * Q_POLE / 2;
        return Math.abs(sum) * radius2;
    }

    private static double authalicSine(Position position) {
        return q(Math.sin(Math.toRadians(position.latitude().doubleValue()))) / Q_POLE;
    }

    private static double q(double sine) {
        double es = E * sine;
        return (1 - E2) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
    }
}
