package vn.chophien.trace.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A plot of land: one or more outlines, or for a small plot only a point. Outlines have no holes: the EU's information
 * system ignores them, so a plot with one is split instead.
 *
 * @param name the stable name that its file gives it, null when there is none
 * @param outlines empty when the plot is a point
 * @param point null when the plot has outlines
 */
public record Plot(
        @Nullable String name,
        List<Ring> outlines,
        @Nullable Position point) {

    /** @throws InvalidPlot {@code plot.no-geometry}, {@code plot.parts-overlap} */
    public Plot {
        outlines = List.copyOf(outlines);
        if (outlines.isEmpty() == (point == null)) {
            throw new InvalidPlot("plot.no-geometry", "A plot is either outlines or a point");
        }
        for (int i = 0; i < outlines.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Shapes.squareMetres(outlines.get(i)
                                .polygon()
                                .intersection(outlines.get(j).polygon()))
                        > 1) {
                    throw new InvalidPlot("plot.parts-overlap", "Two parts of one plot overlap");
                }
            }
        }
    }

    /**
     * One plot of all outlines of a file.
     *
     * @throws InvalidPlot {@code plot.many-points} when the file has several points, and as the constructor
     */
    public static Plot joined(List<Plot> plots) {
        List<Ring> outlines =
                plots.stream().flatMap(plot -> plot.outlines().stream()).toList();
        if (outlines.isEmpty() && plots.size() > 1) {
            throw new InvalidPlot("plot.many-points", "One point is one plot");
        }
        return outlines.isEmpty() ? plots.get(0) : new Plot(plots.get(0).name(), outlines, null);
    }

    /** All corners, or the point. */
    public List<Position> corners() {
        Position only = point;
        return only != null
                ? List.of(only)
                : outlines.stream().flatMap(ring -> ring.positions().stream()).toList();
    }

    /** Square metres, to the nearest whole one; 0 for a point. */
    public long squareMetres() {
        return Math.round(outlines.stream()
                .mapToDouble(ring -> GroundArea.squareMetres(ring.positions()))
                .sum());
    }

    /** How far a place lies from the plot in metres, to a percent; 0 inside. */
    public double metresTo(Position position) {
        double narrowing = Math.cos(Math.toRadians(position.latitude().doubleValue()));
        Geometry here = Shapes.FACTORY.createPoint(Shapes.coordinate(position));
        return Shapes.narrowed(shape(), narrowing).distance(Shapes.narrowed(here, narrowing))
                * Shapes.METRES_PER_DEGREE;
    }

    /** The name, where somebody has to find the plot again by it. */
    public Optional<String> stableName() {
        return Optional.ofNullable(name);
    }

    /** GeoJSON geometry (RFC 7946), every coordinate with six places. */
    public String geoJson() {
        Position only = point;
        if (only != null) {
            return "{\"type\":\"Point\",\"coordinates\":[" + only + "]}";
        }
        List<String> polygons = outlines.stream().map(Plot::polygon).toList();
        return polygons.size() == 1
                ? "{\"type\":\"Polygon\",\"coordinates\":" + polygons.get(0) + "}"
                : "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}";
    }

    private static String polygon(Ring ring) {
        return ring.positions().stream()
                .map(position -> "[" + position + "]")
                .collect(Collectors.joining(",", "[[", "]]"));
    }

    Geometry shape() {
        return point != null
                ? Shapes.FACTORY.createPoint(Shapes.coordinate(point))
                : Shapes.FACTORY.createMultiPolygon(
                        outlines.stream().map(Ring::polygon).toArray(Polygon[]::new));
    }
}
