package vn.chophien.web.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.trace.json.Json;

/**
 * Where communes end. Boundaries are not ours to ship: whoever runs the market may give a GeoJSON file whose features have
 * a {@code code}. Without one a commune is a dot at its middle.
 */
@ApplicationScoped
public class CommuneOutlines {

    private static final System.Logger LOG = System.getLogger(CommuneOutlines.class.getName());

    @Inject
    @ConfigProperty(name = "chophien.commune-boundaries")
    Optional<String> file;

    private final Map<String, List<List<double[]>>> rings = new HashMap<>();

    @PostConstruct
    void open() {
        try {
            if (file.isPresent()) {
                rings.putAll(read(Files.readString(Path.of(file.get()))));
            }
        } catch (IOException | RuntimeException unreadable) { // a file of others, and a map of dots is a map too
            LOG.log(Level.WARNING, "The boundaries in " + file.orElse("") + " cannot be read", unreadable);
        }
    }

    /** Outer rings of a commune, longitude first; none where they are not known. */
    List<List<double[]>> of(String code) {
        return rings.getOrDefault(code, List.of());
    }

    static Map<String, List<List<double[]>>> read(String geoJson) {
        Map<String, List<List<double[]>>> found = new HashMap<>();
        for (Json one : ((Json.Obj) Json.read(geoJson)).list("features")) {
            Json.Obj feature = (Json.Obj) one;
            Optional<String> code = member(feature, "properties").flatMap(properties -> properties.text("code"));
            Optional<Json.Obj> geometry = member(feature, "geometry");
            if (code.isPresent() && geometry.isPresent()) {
                found.put(code.get(), outer(geometry.get()));
            }
        }
        return found;
    }

    private static List<List<double[]>> outer(Json.Obj geometry) {
        List<Json> parts = geometry.list("coordinates");
        boolean isMany = geometry.text("type").filter("MultiPolygon"::equals).isPresent();
        List<List<double[]>> rings = new ArrayList<>();
        if (isMany) {
            parts.forEach(part -> rings.add(ring(elements(part).get(0))));
        } else {
            rings.add(ring(parts.get(0)));
        }
        return rings;
    }

    private static List<double[]> ring(Json corners) {
        return elements(corners).stream()
                .map(corner -> {
                    List<Json> pair = elements(corner);
                    return new double[] {number(pair.get(0)), number(pair.get(1))};
                })
                .toList();
    }

    private static double number(Json value) {
        return Double.parseDouble(((Json.Num) value).text());
    }

    private static List<Json> elements(Json array) {
        return ((Json.Arr) array).elements();
    }

    private static Optional<Json.Obj> member(Json.Obj object, String name) {
        return object.get(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }
}
