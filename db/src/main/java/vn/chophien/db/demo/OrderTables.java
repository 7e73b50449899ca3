package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import vn.chophien.db.BatchInsert;

/** The rows of an order on their way into its tables, each sent after those that it points to. */
final class OrderTables {
    final BatchInsert checkouts;
    final BatchInsert orders;
    final BatchInsert lines;
    final BatchInsert shares;
    final BatchInsert events;

    OrderTables(Connection connection) {
        checkouts = new BatchInsert(
                connection, "checkout", "id", "idempotency_key", "request_hash", "access_token", "placed_at");
        orders = new BatchInsert(
                        connection,
                        "market_order",
                        "id",
                        "number",
                        "checkout_id",
                        "seller_id",
                        "status",
                        "payment_method",
                        "delivery_method",
                        "buyer_name",
                        "buyer_phone",
                        "commune_code",
                        "address_line",
                        "note",
                        "goods_total",
                        "delivery_fee",
                        "total",
                        "placed_at",
                        "pay_by",
                        "paid_at",
                        "packed_at",
                        "shipped_at",
                        "delivered_at",
                        "closed_at",
                        "close_reason",
                        "carrier",
                        "tracking_no")
                .after(checkouts);
        lines = new BatchInsert(
                        connection,
                        "order_line",
                        "id",
                        "order_id",
                        "trade_item_id",
                        "product_name",
                        "item_name",
                        "unit_name",
                        "unit_scale",
                        "quantity",
                        "price",
                        "amount")
                .after(orders);
        shares = new BatchInsert(connection, "order_line_lot", "order_line_id", "lot_id", "quantity").after(lines);
        events = new BatchInsert(connection, "order_event", "order_id", "at", "status", "actor", "note", "told")
                .after(orders);
    }

    void addCheckout(long id, String key, LocalDateTime placed) throws SQLException {
        checkouts.add(
                id, "demo-" + key, DemoCodes.hash("request " + key), DemoCodes.crockford("access " + key, 26), placed);
    }

    void send() throws SQLException {
        shares.send();
        events.send();
    }
}
