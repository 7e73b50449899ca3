package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** More lots, in families of four: one of raw material, used up by three that are packed from it and for sale. */
final class GrownLots {
    private static final int FAMILY = 4;
    private static final long UNITS = 1_000;

    private record Item(
            long id,
            long sellerId,
            String sellerName,
            @Nullable String gtin,
            String name,
            String unitName,
            int scale,
            long netGrams) {
        long steps() {
            return scale == 3 ? UNITS * 1_000 : UNITS;
        }
    }

    private final Connection connection;
    private final Days days;
    private final BatchInsert lots;
    private final BatchInsert edges;
    private final BatchInsert steps;

    GrownLots(Connection connection, Days days) {
        this.connection = connection;
        this.days = days;
        this.lots = new BatchInsert(
                connection,
                "lot",
                "id",
                "token",
                "gtin",
                "lot_no",
                "seller_id",
                "trade_item_id",
                "name",
                "packed_by",
                "unit_name",
                "unit_scale",
                "quantity",
                "remaining",
                "mass_grams",
                "made_on",
                "packed_on",
                "expires_on",
                "status",
                "created_at");
        this.edges =
                new BatchInsert(connection, "lot_edge", "parent_id", "child_id", "mass_grams", "operation").after(lots);
        this.steps = new BatchInsert(
                        connection,
                        "lot_step",
                        "lot_id",
                        "operation",
                        "occurred_at",
                        "recorded_at",
                        "place",
                        "declared_by",
                        "mass_grams",
                        "note")
                .after(lots);
    }

    void growTo(long total) throws SQLException {
        long missing = total - Growth.number(connection, "SELECT COUNT(*) FROM lot");
        if (missing <= 0) {
            return;
        }
        List<Item> items = items();
        long id = Growth.nextId(connection, "lot");
        for (long added = 0; added < missing; added += FAMILY) {
            int packs = (int) Math.min(FAMILY - 1, missing - added - 1);
            addFamily(id, items.get((int) (id / FAMILY % items.size())), packs);
            id += 1 + packs;
        }
        lots.send();
        edges.send();
        steps.send();
    }

    private void addFamily(long rawId, Item item, int packs) throws SQLException {
        int age = 15 + (int) (rawId % 60);
        long packGrams = item.netGrams() * UNITS;
        long rawGrams = packGrams * packs;
        if (packs == 0) {
            rawGrams = packGrams; // the last of an uneven count stays whole
        }
        addLot(rawId, item, -age, true, rawGrams, packs == 0 ? rawGrams : 0, rawGrams);
        addStep(rawId, item, -age, "CREATE", rawGrams, "Nhập nguyên liệu (dữ liệu minh họa)");
        for (int i = 1; i <= packs; i++) {
            long id = rawId + i;
            int packedOn = -age + 2 + i;
            addLot(id, item, packedOn, false, item.steps(), item.steps(), packGrams);
            addStep(id, item, packedOn, "REPACK", packGrams, "Đóng gói từ lô nguyên liệu (dữ liệu minh họa)");
            addStep(id, item, packedOn, "STORE", null, "Xếp kho, sẵn sàng bán");
        }
        for (int i = 1; i <= packs; i++) {
            edges.add(rawId, rawId + i, packGrams, "REPACK");
        }
    }

    private void addLot(long id, Item item, int bornOn, boolean raw, long quantity, long remaining, long grams)
            throws SQLException {
        lots.add(
                id,
                DemoCodes.crockford("grown lot " + id, 16),
                raw ? null : item.gtin(),
                "L" + days.compact(days.day(bornOn)) + "-" + id,
                item.sellerId(),
                raw ? null : item.id(),
                raw ? "Nguyên liệu: " + item.name() : item.name(),
                raw ? null : item.sellerName(),
                raw ? "kg" : item.unitName(),
                raw ? 3 : item.scale(),
                quantity,
                remaining,
                grams,
                days.day(bornOn),
                raw ? null : days.day(bornOn),
                raw ? null : days.day(30 + (int) (id % 370)),
                "NORMAL",
                days.at(bornOn, LocalTime.of(17, 0)));
    }

    private void addStep(long id, Item item, int day, String operation, @Nullable Long grams, String note)
            throws SQLException {
        var at = days.at(day, LocalTime.of(operation.equals("STORE") ? 15 : 9, 0));
        steps.add(id, operation, at, at.plusMinutes(5), "Kho của " + item.sellerName(), item.sellerName(), grams, note);
    }

    private List<Item> items() throws SQLException {
        List<Item> items = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT i.id, s.id, s.name, i.gtin, p.name, i.unit_name, i.unit_scale, i.net_grams
                        FROM trade_item i JOIN product p ON p.id = i.product_id JOIN seller s ON s.id = p.seller_id
                        WHERE p.status = 'APPROVED' AND i.net_grams IS NOT NULL AND p.slug LIKE '%-so-%' ORDER BY i.id
                        """)) {
            while (row.next()) {
                items.add(new Item(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getLong(8)));
            }
        }
        if (items.isEmpty()) {
            throw new IllegalStateException("Lots grow on grown products; ask for more than 60 products first.");
        }
        return items;
    }
}
