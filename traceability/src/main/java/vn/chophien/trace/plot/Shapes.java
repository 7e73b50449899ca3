package vn.chophien.trace.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Between our exact positions and JTS, which counts in doubles. */
final class Shapes {

    static final GeometryFactory FACTORY = new GeometryFactory();

    /** Of latitude, on the mean sphere. */
    static final double METRES_PER_DEGREE = 111_195;

    private Shapes() {}

    static Polygon polygon(List<Position> positions) {
        return FACTORY.createPolygon(positions.stream().map(Shapes::coordinate).toArray(Coordinate[]::new));
    }

    static Coordinate coordinate(Position position) {
        return new Coordinate(
                position.longitude().doubleValue(), position.latitude().doubleValue());
    }

    /** With degrees of longitude as short as they are on the ground, so that distances mean something. */
    static Geometry narrowed(Geometry shape, double factor) {
        Geometry copy = shape.copy();
        copy.apply((CoordinateFilter) one -> one.x *= factor);
        copy.geometryChanged();
        return copy;
    }

    /** Square metres of a shape in degrees, holes left out. */
    static double squareMetres(Geometry shape) {
        double sum = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                sum += GroundArea.squareMetres(
                        positions(polygon.getExteriorRing().getCoordinates()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    sum -= GroundArea.squareMetres(
                            positions(polygon.getInteriorRingN(hole).getCoordinates()));
                }
            }
        }
        return sum;
    }

    private static List<Position> positions(Coordinate[] coordinates) {
        List<Position> positions = new ArrayList<>();
        for (Coordinate one : coordinates) {
            positions.add(new Position(BigDecimal.valueOf(one.x), BigDecimal.valueOf(one.y)));
        }
        return positions;
    }
}
