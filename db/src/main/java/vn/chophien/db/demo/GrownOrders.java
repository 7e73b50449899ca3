package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** More orders, spread over the last ninety days and over the grown lots; one line each, served by one lot. */
final class GrownOrders {
    private static final Duration PAID_AFTER = Duration.ofMinutes(7);
    private static final long FEE = 35_000;
    private static final int SPREAD_MINUTES = 90 * 24 * 60;
    private static final long FIRST_MESSAGE = 10_000_000; // far from those of the small world

    private static final String SETTLE = """
            UPDATE lot JOIN (SELECT lot_id, SUM(quantity) AS steps FROM order_line_lot WHERE order_line_id >= ?
                GROUP BY lot_id) sold ON sold.lot_id = lot.id
            SET lot.remaining = lot.remaining - sold.steps
            """;

    private final Connection connection;
    private final Days days;
    private final OrderTables tables;
    private final PaymentTables payments;
    private final List<String> communes = new ArrayList<>();

    GrownOrders(Connection connection, Days days) {
        this.connection = connection;
        this.days = days;
        this.tables = new OrderTables(connection);
        this.payments = new PaymentTables(connection, days);
        this.payments.payments.after(tables.orders);
    }

    void growTo(long total) throws SQLException {
        long there = Growth.number(connection, "SELECT COUNT(*) FROM market_order");
        if (there >= total) {
            return;
        }
        readCommunes();
        GrownStock stock = new GrownStock(connection);
        long id = Math.max(Growth.nextId(connection, "market_order"), Growth.nextId(connection, "checkout"));
        long firstLine = Growth.nextId(connection, "order_line");
        for (long added = 0; added < total - there; added++) {
            add(id + added, firstLine + added, stock);
        }
        tables.send();
        payments.send();
        try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            settle.setLong(1, firstLine);
            settle.executeUpdate();
        }
    }

    private void add(long id, long lineId, GrownStock stock) throws SQLException {
        String key = "so-" + id;
        long minutesAgo = 10 + id * 7_919 % SPREAD_MINUTES; // a prime step scatters them evenly
        LocalDateTime placed = days.ago(Duration.ofMinutes(minutesAgo));
        boolean transfer = id % 3 != 0;
        String status = status(id, minutesAgo, transfer);
        OrderTimeline timeline = OrderTimeline.to(status, placed, transfer, false, PAID_AFTER);
        boolean cancelled = status.equals("CANCELLED");
        long units = 1 + id % 3;
        GrownStock.Shelf shelf = stock.take(cancelled ? 0 : units);
        long goods = units * shelf.price;
        String number = "CP" + days.compact(days.localDay(placed))
                + DemoCodes.crockford("order " + key, 9); // among a hundred thousand, five would meet
        tables.addCheckout(id, key, placed);
        tables.orders.add(
                id,
                number,
                id,
                shelf.sellerId,
                status,
                transfer ? "TRANSFER" : "COD",
                "DELIVERY",
                "Khách minh họa " + id,
                "+849000001%02d".formatted(id % 100),
                communes.get((int) (id % communes.size())),
                "Số " + (1 + id % 200) + ", đường Minh Họa",
                null,
                goods,
                FEE,
                goods + FEE,
                placed,
                transfer ? OrderTimeline.payBy(placed) : null,
                timeline.at("PAID"),
                timeline.at("PACKED"),
                timeline.at("SHIPPED"),
                timeline.at("DELIVERED"),
                timeline.closedAt(),
                cancelled ? "Quá hạn thanh toán" : null,
                timeline.at("SHIPPED") == null ? null : "Bưu điện (minh họa)",
                null);
        tables.lines.add(
                lineId,
                id,
                shelf.itemId,
                shelf.product,
                shelf.item,
                shelf.unit,
                shelf.scale,
                shelf.steps(units),
                shelf.price,
                goods);
        if (!cancelled) {
            tables.shares.add(lineId, shelf.lotId, shelf.steps(units));
        }
        for (Map.Entry<String, LocalDateTime> moment : timeline.moments().entrySet()) {
            tables.events.add(id, moment.getValue(), moment.getKey(), shelf.sellerName, null, true);
        }
        pay(id, number, goods + FEE, transfer, timeline, placed, shelf);
    }

    private void pay(
            long id,
            String number,
            long total,
            boolean transfer,
            OrderTimeline timeline,
            LocalDateTime placed,
            GrownStock.Shelf shelf)
            throws SQLException {
        LocalDateTime settled = timeline.at(transfer ? "PAID" : "DELIVERED");
        String status = settled != null
                ? transfer ? "SETTLED" : "COD_COLLECTED"
                : timeline.closedAt() != null ? "LAPSED" : "COD_PENDING";
        payments.payments.add(
                number,
                transfer ? "TRANSFER" : "COD",
                total,
                settled == null ? 0 : total,
                transfer ? shelf.bin : null,
                transfer ? shelf.account : null,
                transfer ? shelf.holder : null,
                status,
                placed,
                settled);
        if (transfer && settled != null) {
            payments.add(
                    new PaymentTables.Message(
                            FIRST_MESSAGE + id, shelf.bin, shelf.account, number, number, total, settled, "MATCHED"),
                    null,
                    null,
                    null);
        }
    }

    /** How far an order of that age has come. */
    private static String status(long id, long minutesAgo, boolean transfer) {
        long hours = minutesAgo / 60;
        if (hours > 72) {
            return id % 11 == 0 ? "CANCELLED" : "DELIVERED";
        }
        return hours > 22 ? "SHIPPED" : hours > 5 ? "PACKED" : transfer ? "PAID" : "CONFIRMED";
    }

    private void readCommunes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT code FROM commune ORDER BY code")) {
            while (row.next()) {
                communes.add(row.getString(1));
            }
        }
    }
}
