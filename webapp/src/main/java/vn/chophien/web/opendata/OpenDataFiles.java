package vn.chophien.web.opendata;

import static vn.chophien.shared.JsonFactory.JSON;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Sha256;
import vn.chophien.statistics.OpenDataService;
import vn.chophien.statistics.OpenDataset;
import vn.chophien.web.shared.Csv;

/** Open tables as files, kept for a while: whoever fetches all of them every minute costs one reading in ten. */
@ApplicationScoped
public class OpenDataFiles {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final long BYTES = 32L * 1024 * 1024;
    private static final int TAG = 16;

    private final Cache<String, File> files = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String name, File file) -> file.body().length)
            .expireAfterWrite(LIFE)
            .build();

    @Inject
    OpenDataService data;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.open-data.licence", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    String licence;

    @Inject
    @ConfigProperty(name = "chophien.open-data.licence-name", defaultValue = "CC BY 4.0")
    String licenceName;

    /** @param tag names exactly this content */
    record File(byte[] body, String tag, int rows, Instant readAt) {}

    public String licence() {
        return licence;
    }

    public String licenceName() {
        return licenceName;
    }

    File csv(OpenDataset dataset) {
        return files.get(dataset.code() + ".csv", name -> {
            List<List<String>> rows = data.rows(dataset);
            List<List<String>> table = new ArrayList<>();
            table.add(dataset.columns());
            table.addAll(rows);
            return file(Csv.of(table), rows.size());
        });
    }

    File json(OpenDataset dataset) {
        return files.get(dataset.code() + ".json", name -> {
            List<List<String>> rows = data.rows(dataset);
            List<String> columns = dataset.columns();
            JsonArrayBuilder items = JSON.createArrayBuilder();
            rows.forEach(row -> {
                JsonObjectBuilder item = JSON.createObjectBuilder();
                for (int column = 0; column < columns.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        item.add(columns.get(column), row.get(column));
                    }
                }
                items.add(item);
            });
            String body = JSON.createObjectBuilder()
                    .add("dataset", dataset.code())
                    .add("title", dataset.title())
                    .add("license", licence)
                    .add("rows", items)
                    .build()
                    .toString();
            return file(body.getBytes(StandardCharsets.UTF_8), rows.size());
        });
    }

    private File file(byte[] body, int rows) {
        return new File(body, Sha256.hex(body).substring(0, TAG), rows, clock.instant());
    }
}
