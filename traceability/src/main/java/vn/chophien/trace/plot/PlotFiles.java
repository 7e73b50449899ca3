package vn.chophien.trace.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.InvalidJson;
import vn.chophien.trace.json.Json;

/** Reads plots from the files that surveying apps and offices write. Nothing is guessed or mended. */
public final class PlotFiles {

    private static final int MOST_PLOTS = 500;

    private PlotFiles() {}

    /**
     * Reads a file of either form, told apart by its first letter.
     *
     * @throws InvalidPlot as {@link #geoJson} and {@link #kml}
     */
    public static List<Plot> read(String text) {
        return text.strip().startsWith("<") ? kml(text) : geoJson(text);
    }

    /**
     * Reads a feature collection, a feature or a bare geometry (RFC 7946).
     *
     * @throws InvalidPlot {@code plot.not-geojson}, {@code plot.no-geometry}, {@code plot.geometry-type}, {@code
     *     plot.hole}, {@code plot.empty} and those of {@link Ring} and {@link Position}
     */
    public static List<Plot> geoJson(String text) {
        Json.Obj whole;
        try {
            whole = object(Json.read(text.strip()));
        } catch (InvalidJson e) {
            throw new InvalidPlot("plot.not-geojson", "Not JSON: " + e.getMessage());
        }
        List<Plot> plots = new ArrayList<>();
        if (whole.text("type").orElse("").equals("FeatureCollection")) {
            whole.list("features").forEach(feature -> plots.add(feature(object(feature))));
        } else if (whole.text("type").orElse("").equals("Feature")) {
            plots.add(feature(whole));
        } else {
            plots.add(geometry(whole, null));
        }
        return some(plots);
    }

    /**
     * Reads the polygons and points of all placemarks (OGC KML 2.2).
     *
     * @throws InvalidPlot {@code plot.not-kml} and as {@link #geoJson}
     */
    public static List<Plot> kml(String text) {
        return some(KmlReader.read(text));
    }

    /**
     * Reads points under the heads {@code plot_id, latitude, longitude}, in any order of columns.
     *
     * @throws InvalidPlot {@code plot.not-table} and those of {@link Position}
     */
    public static List<Plot> table(String text) {
        List<String> lines = text.strip().lines().toList();
        List<String> head = List.of(lines.get(0).strip().split("\\s*,\\s*", -1));
        int name = head.indexOf("plot_id");
        int latitude = head.indexOf("latitude");
        int longitude = head.indexOf("longitude");
        List<Plot> plots = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split("\\s*,\\s*", -1);
            if (name < 0 || latitude < 0 || longitude < 0 || cells.length != head.size()) {
                throw new InvalidPlot("plot.not-table", "Wants the columns plot_id, latitude and longitude");
            }
            plots.add(new Plot(cells[name], List.of(), Position.of(cells[longitude], cells[latitude])));
        }
        return some(plots);
    }

    private static List<Plot> some(List<Plot> plots) {
        if (plots.isEmpty() || plots.size() > MOST_PLOTS) {
            throw new InvalidPlot("plot.empty", "A file has 1 to " + MOST_PLOTS + " plots, not " + plots.size());
        }
        return List.copyOf(plots);
    }

    private static Plot feature(Json.Obj feature) {
        Optional<Json.Obj> properties =
                feature.get("properties").filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
        String name = properties
                .flatMap(all -> all.text("plot_id"))
                .or(() -> feature.text("id"))
                .orElse(null);
        Json geometry = feature.get("geometry").orElse(Json.Literal.NULL);
        if (!(geometry instanceof Json.Obj shape)) {
            throw new InvalidPlot("plot.no-geometry", "A feature without geometry");
        }
        return geometry(shape, name);
    }

    private static Plot geometry(Json.Obj geometry, @Nullable String name) {
        List<Json> coordinates = geometry.list("coordinates");
        return switch (geometry.text("type").orElse("")) {
            case "Point" -> new Plot(name, List.of(), position(new Json.Arr(coordinates)));
            case "Polygon" -> new Plot(name, List.of(outline(coordinates)), null);
            case "MultiPolygon" ->
                new Plot(
                        name,
                        coordinates.stream()
                                .map(polygon -> outline(elements(polygon)))
                                .toList(),
                        null);
            default -> throw new InvalidPlot("plot.geometry-type", "Wants a polygon, a multipolygon or a point");
        };
    }

    private static Ring outline(List<Json> rings) {
        if (rings.size() > 1) {
            throw new InvalidPlot("plot.hole", "An outline has no holes");
        }
        if (rings.isEmpty()) {
            throw new InvalidPlot("plot.no-geometry", "A polygon without a ring");
        }
        return new Ring(elements(rings.get(0)).stream().map(PlotFiles::position).toList());
    }

    private static Position position(Json json) {
        List<Json> numbers = elements(json);
        if (numbers.size() < 2
                || numbers.size() > 3
                || !(numbers.get(0) instanceof Json.Num longitude)
                || !(numbers.get(1) instanceof Json.Num latitude)) {
            throw new InvalidPlot("plot.number", "A position is two numbers");
        }
        return Position.of(longitude.text(), latitude.text());
    }

    private static List<Json> elements(Json json) {
        if (json instanceof Json.Arr array) {
            return array.elements();
        }
        throw new InvalidPlot("plot.not-geojson", "Wants an array of coordinates");
    }

    private static Json.Obj object(Json json) {
        if (json instanceof Json.Obj object) {
            return object;
        }
        throw new InvalidPlot("plot.not-geojson", "Wants an object");
    }
}
