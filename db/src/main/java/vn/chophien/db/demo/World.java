package vn.chophien.db.demo;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** What the loaders share: the connection, the calendar, and what was placed so far, by its key in the content files. */
final class World {
    final Connection connection;
    final Days days;
    final Map<String, Seller> sellers = new LinkedHashMap<>();
    final Map<String, Product> products = new LinkedHashMap<>();
    final Map<String, Item> items = new LinkedHashMap<>();

    World(Connection connection, Days days) {
        this.connection = connection;
        this.days = days;
    }

    record Seller(
            long id,
            String slug,
            String name,
            String communeCode,
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

    static <T> T found(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalStateException("The content names " + key + ", which is nowhere described");
        }
        return thing;
    }
}
