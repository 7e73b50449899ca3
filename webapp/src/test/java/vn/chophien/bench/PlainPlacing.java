package vn.chophien.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statements with which the market places an order, and nothing around them: no rules, no mapping, no events. */
final class PlainPlacing {

    private static final String SELLER =
            "SELECT id, slug, kind, name, summary, story, phone, email, commune_code, address_line FROM seller WHERE id = ?";

    private PlainPlacing() {}

    /** A line of the wish: what it is, and which seller's order it goes into. */
    private record Line(long item, long seller, String product, String name, String unit, long price, long lot) {}

    static void place(Connection db, List<Long> items) throws SQLException {
        String ids = items.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        String key = UUID.randomUUID().toString();
        long checkout = insert(
                db,
                "INSERT INTO checkout (idempotency_key, request_hash, access_token, placed_at)"
                        + " VALUES (?, UNHEX(SHA2(?, 256)), ?, UTC_TIMESTAMP(3))",
                key,
                key,
                key.replace("-", "").substring(0, 26).toUpperCase(java.util.Locale.ROOT));
        read(db, "SELECT id, request_hash, access_token FROM checkout WHERE idempotency_key = ?", key);
        TreeMap<Long, List<Line>> bySeller = new TreeMap<>();
        for (Line line : lines(db, ids)) {
            bySeller.computeIfAbsent(line.seller(), seller -> new ArrayList<>()).add(line);
        }
        List<Object[]> shares = new ArrayList<>();
        for (var part : bySeller.entrySet()) {
            read(db, SELLER, part.getKey());
            order(db, checkout, part.getKey(), part.getValue(), shares);
        }
        for (Object[] share : shares) {
            change(
                    db,
                    "UPDATE lot SET remaining = remaining - 1 WHERE id = ? AND remaining >= 1 AND status = 'NORMAL'"
                            + " AND (expires_on IS NULL OR expires_on >= CURRENT_DATE)",
                    share[1]);
            change(db, "INSERT INTO order_line_lot (order_line_id, lot_id, quantity) VALUES (?, ?, 1)", share);
        }
    }

    private static List<Line> lines(Connection db, String ids) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("SELECT i.id, s.id, p.name, i.name, i.unit_name, i.price,"
                        + " (SELECT l.id FROM lot l WHERE l.trade_item_id = i.id AND l.remaining > 0"
                        + " AND l.status = 'NORMAL' AND (l.expires_on IS NULL OR l.expires_on >= CURRENT_DATE)"
                        + " ORDER BY l.expires_on IS NULL, l.expires_on, l.made_on, l.id LIMIT 1)"
                        + " FROM trade_item i JOIN product p ON p.id = i.product_id"
                        + " JOIN seller s ON s.id = p.seller_id WHERE i.id IN (" + ids + ") ORDER BY i.id")) {
            while (row.next()) {
                lines.add(new Line(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getLong(7)));
            }
        }
        return lines;
    }

    private static void order(Connection db, long checkout, long seller, List<Line> lines, List<Object[]> shares)
            throws SQLException {
        String number = "B" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT)
                + Long.toString(Thread.currentThread().getId(), 36).toUpperCase(java.util.Locale.ROOT);
        long total = lines.stream().mapToLong(Line::price).sum();
        long order = insert(
                db,
                "INSERT INTO market_order (number, checkout_id, seller_id, status, payment_method, delivery_method,"
                        + " buyer_name, buyer_phone, goods_total, delivery_fee, total, placed_at)"
                        + " VALUES (?, ?, ?, 'CONFIRMED', 'COD', 'PICKUP', 'Khách đo tốc độ', '+84912345678', ?, 0, ?,"
                        + " UTC_TIMESTAMP(3))",
                number,
                checkout,
                seller,
                total,
                total);
        for (Line line : lines) {
            long id = insert(
                    db,
                    "INSERT INTO order_line (order_id, trade_item_id, product_name, item_name, unit_name, unit_scale,"
                            + " quantity, price, amount) VALUES (?, ?, ?, ?, ?, 0, 1, ?, ?)",
                    order,
                    line.item(),
                    line.product(),
                    line.name(),
                    line.unit(),
                    line.price(),
                    line.price());
            shares.add(new Object[] {id, line.lot()});
        }
        change(
                db,
                "INSERT INTO order_event (order_id, at, status, actor) VALUES (?, UTC_TIMESTAMP(3), 'CONFIRMED', 'Khách')",
                order);
        change(
                db,
                "INSERT INTO payment (order_number, method, amount, status, created_at)"
                        + " VALUES (?, 'COD', ?, 'COD_PENDING', UTC_TIMESTAMP(3))",
                number,
                total);
    }

    private static void read(Connection db, String sql, Object value) throws SQLException {
        try (PreparedStatement query = db.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("Nothing found: " + sql);
                }
            }
        }
    }

    private static void change(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            set(statement, values);
            if (statement.executeUpdate() != 1) {
                throw new SQLException("Nothing changed: " + sql);
            }
        }
    }

    private static long insert(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            set(statement, values);
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
