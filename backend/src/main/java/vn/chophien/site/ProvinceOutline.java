package vn.chophien.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.trace.plot.Position;
import vn.chophien.trace.plot.Region;
import vn.chophien.trace.plot.Ring;

/** Roughly where the market's province is; read once. A province without an outline here warns of nothing. */
@ApplicationScoped
class ProvinceOutline {

    /** About 2 km: the outline is drawn with a broad pen. */
    private static final double SLACK_DEGREES = 0.02;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    private Optional<Region> region = Optional.empty();

    @PostConstruct
    void open() {
        region = read(province);
    }

    Optional<Region> region() {
        return region;
    }

    static Optional<Region> read(String province) {
        try (InputStream file = ProvinceOutline.class.getResourceAsStream("province-" + province + ".txt")) {
            if (file == null) {
                return Optional.empty();
            }
            List<Position> corners = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(pair -> Position.of(pair[0], pair[1]))
                    .toList();
            return Optional.of(new Region(new Ring(corners), SLACK_DEGREES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
