package vn.chophien.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.plot.Position;
import vn.chophien.trace.plot.Region;
import vn.chophien.trace.plot.Ring;

/**
 * Roughly where the market's province is. Boundaries are not ours to ship: whoever runs the market may give a GeoJSON file
 * whose features have a {@code code}. Without one nothing is said about land outside the province.
 */
@ApplicationScoped
class ProvinceOutline {

    private static final System.Logger LOG = System.getLogger(ProvinceOutline.class.getName());

    /** About 2 km: such files are drawn with a broad pen. */
    private static final double SLACK_DEGREES = 0.02;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    @Inject
    @ConfigProperty(name = "chophien.boundaries")
    Optional<String> file;

    private Optional<Region> region = Optional.empty();

    @PostConstruct
    void open() {
        try {
            if (file.isPresent()) {
                region = read(Files.readString(Path.of(file.get())), province);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "The boundaries in " + file.orElse("") + " cannot be read", unreadable);
        }
    }

    Optional<Region> region() {
        return region;
    }

    /** The largest ring of the feature with this code: islands do not matter at this scale. */
    static Optional<Region> read(String geoJson, String province) {
        return ((Json.Obj) Json.read(geoJson))
                .list("features").stream()
                        .map(Json.Obj.class::cast)
                        .filter(feature -> member(feature, "properties")
                                .flatMap(properties -> properties.text("code"))
                                .filter(province::equals)
                                .isPresent())
                        .findFirst()
                        .flatMap(feature -> member(feature, "geometry"))
                        .flatMap(ProvinceOutline::outer)
                        .map(ring -> new Region(ring, SLACK_DEGREES));
    }

    private static Optional<Ring> outer(Json.Obj geometry) {
        List<Json> parts = geometry.list("coordinates");
        boolean isMany = geometry.text("type").filter("MultiPolygon"::equals).isPresent();
        Stream<Json> rings = isMany
                ? parts.stream().map(part -> elements(part).get(0))
                : parts.stream().limit(1);
        return rings.map(ProvinceOutline::elements)
                .max(Comparator.comparingInt(List::size))
                .map(corners ->
                        new Ring(corners.stream().map(ProvinceOutline::position).toList()));
    }

    private static Position position(Json corner) {
        List<Json> pair = elements(corner);
        return Position.of(((Json.Num) pair.get(0)).text(), ((Json.Num) pair.get(1)).text());
    }

    private static List<Json> elements(Json array) {
        return ((Json.Arr) array).elements();
    }

    private static Optional<Json.Obj> member(Json.Obj object, String name) {
        return object.get(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
    }
}
