package vn.chophien.catalogue.elsewhere;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is known of other marketplaces' sheets, as dated rows of a file. A file and no table, because it is nobody's to
 * decide: whoever runs the market copies what the marketplaces publish, and a setting names their own newer copy.
 */
@ApplicationScoped
class Marketplaces {

    private static final String OURS = "marketplaces.json";

    @Inject
    @ConfigProperty(name = "chophien.marketplaces")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    private List<Marketplace> known = List.of();

    @PostConstruct
    void read() {
        try (InputStream in = file.isPresent() ? Files.newInputStream(Path.of(file.get())) : ours()) {
            known = read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream ours() {
        return Objects.requireNonNull(Marketplaces.class.getResourceAsStream(OURS));
    }

    String baseUrl() {
        return baseUrl;
    }

    /** One of each name, the newest that holds already, in the order of the file. */
    List<Marketplace> on(LocalDate day) {
        return on(known, day);
    }

    static List<Marketplace> on(List<Marketplace> known, LocalDate day) {
        Map<String, Marketplace> newest = new LinkedHashMap<>();
        known.stream()
                .filter(row -> !row.since().isAfter(day))
                .forEach(row -> newest.merge(
                        row.code(),
                        row,
                        (a, b) -> Comparator.comparing(Marketplace::since).compare(a, b) > 0 ? a : b));
        return List.copyOf(newest.values());
    }

    static List<Marketplace> read(InputStream in) {
        try (JsonReader reader = JSON.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Marketplaces::marketplace)
                    .toList();
        }
    }

    private static Marketplace marketplace(JsonObject row) {
        List<Marketplace.Column> columns = new ArrayList<>();
        for (JsonObject column : row.getJsonArray("columns").getValuesAs(JsonObject.class)) {
            columns.add(column(column));
        }
        return new Marketplace(
                row.getString("code"),
                row.getString("name"),
                LocalDate.parse(row.getString("since")),
                row.getString("source"),
                List.copyOf(columns));
    }

    private static Marketplace.Column column(JsonObject column) {
        JsonString field = column.getJsonString("field");
        @Nullable MarketplaceField known = field == null ? null : MarketplaceField.valueOf(field.getString());
        return new Marketplace.Column(
                column.getString("head"),
                known,
                column.getInt("number", 1),
                column.getString("fixed", ""),
                column.getBoolean("required", false),
                column.getInt("least", 0),
                column.getInt("most", 0));
    }
}
