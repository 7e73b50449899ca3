package vn.chophien.trace.plot;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * An outline: at least three corners, the last position equal to the first (RFC 7946, 3.1.6), nowhere crossing itself.
 *
 * @param positions four to {@value #MOST}
 */
public record Ring(List<Position> positions) {

    /** More corners than any surveyor walks: a mistake or an attack. */
    static final int MOST = 5_000;

    /** @throws InvalidPlot {@code plot.too-few}, {@code plot.too-many}, {@code plot.open}, {@code plot.self-crossing} */
    public Ring {
        positions = List.copyOf(positions);
        if (positions.size() < 4) {
            throw new InvalidPlot("plot.too-few", "A ring has at least four positions");
        }
        if (positions.size() > MOST) {
            throw new InvalidPlot("plot.too-many", "A ring has at most " + MOST + " positions");
        }
        Position last = positions.get(positions.size() - 1);
        if (!positions.get(0).equals(last)) {
            throw new InvalidPlot("plot.open", "The last position differs from the first", last);
        }
        TopologyValidationError error = new IsValidOp(Shapes.polygon(positions)).getValidationError();
        if (error != null) {
            throw new InvalidPlot("plot.self-crossing", error.getMessage(), at(error.getCoordinate()), positions);
        }
    }

    private static Position at(Coordinate where) {
        return Position.of(Double.toString(where.x), Double.toString(where.y));
    }

    /** In degrees; good for comparing shapes, not for measuring them. */
    Polygon polygon() {
        return Shapes.polygon(positions);
    }
}
