package vn.chophien.db.demo;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** What the loaders share: the connection, the calendar, and what was placed so far, by its key in the content files. */
final class World {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    final Connection connection;
    final Days days;
    final Map<String, Seller> sellers = new LinkedHashMap<>();
    final Map<String, Product> products = new LinkedHashMap<>();
    final Map<String, Item> items = new LinkedHashMap<>();
    final Map<String, Site> sites = new LinkedHashMap<>();
    final Map<String, Code> codes = new LinkedHashMap<>();
    final Map<String, Season> seasons = new LinkedHashMap<>();
    final Map<String, Lot> lots = new LinkedHashMap<>();
    final Map<String, Order> orders = new LinkedHashMap<>();

    World(Connection connection, Days days) {
        this.connection = connection;
        this.days = days;
    }

    record Seller(
            long id,
            String slug,
            String name,
            String communeCode,
            String place,
            int joined,
            @Nullable String gs1Prefix,
            String bankBin,
            String bankAccount,
            String bankHolder) {}

    record Product(long id, String slug, Seller seller, String name, boolean approved) {}

    record Item(
            long id,
            Product product,
            @Nullable String gtin,
            String name,
            String unitName,
            int scale,
            @Nullable Long netGrams,
            long price) {

        /** Steps in one whole unit: a kilogram is 1,000 steps, a pack is one. */
        long stepsOfUnit() {
            return scale == 3 ? 1_000 : 1;
        }

        @Nullable
        Long massOf(long steps) {
            Long net = netGrams;
            return net == null ? null : net * steps / stepsOfUnit();
        }
    }

    record Site(long id, String name, String place) {}

    /** A code with the days on which its status changed. */
    record Code(long id, Site site, String kind, String number, NavigableMap<LocalDate, String> history) {
        @Nullable
        String statusOn(LocalDate day) {
            Map.Entry<LocalDate, String> last = history.floorEntry(day);
            return last == null ? null : last.getValue();
        }

        boolean inForceOn(LocalDate day) {
            String status = statusOn(day);
            return status != null && (status.equals("GRANTED") || status.equals("ACTIVE"));
        }
    }

    record Season(long id, Site site) {}

    record Lot(
            long id,
            String key,
            Seller seller,
            @Nullable Item item,
            String name,
            long quantity,
            @Nullable Long massGrams) {}

    record Line(long id, Item item, long amount) {}

    record Order(
            long id,
            String number,
            Seller seller,
            String buyer,
            String status,
            boolean transfer,
            long total,
            LocalDateTime placed,
            OrderTimeline timeline,
            List<Line> lines) {}

    BatchInsert into(String table, String... columns) {
        return new BatchInsert(connection, table, columns);
    }

    Seller seller(String key) {
        return found(sellers, key);
    }

    Product product(String key) {
        return found(products, key);
    }

    /** An item is named by its product's slug and its place among the packs, such as {@code gao-bao-thai#2}. */
    Item item(String key) {
        return found(items, key);
    }

    Site site(String key) {
        return found(sites, key);
    }

    Season season(String key) {
        return found(seasons, key);
    }

    Lot lot(String key) {
        return found(lots, key);
    }

    /** The code of a site under which a harvest of that day was made, if it had one in force then. */
    @Nullable
    Code codeOf(Site site, LocalDate day) {
        return codes.values().stream()
                .filter(code -> code.site().equals(site) && code.kind().equals("DOMESTIC"))
                .filter(code -> code.inForceOn(day))
                .findFirst()
                .orElse(null);
    }

    static <T> T found(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalStateException("The content names " + key + ", which is nowhere described");
        }
        return thing;
    }
}
