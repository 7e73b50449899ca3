package vn.chophien.system;

import java.util.concurrent.atomic.AtomicInteger;

/** An order that was placed and paid: of one item, its stock reserved from one lot. */
record PlacedOrder(String number, long lineId) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    static PlacedOrder paid(Goods goods, Goods.Seller seller, Goods.Item item, long quantity, long lot) {
        int n = COUNTER.incrementAndGet();
        String number = String.format("CP260101%05d", n);
        long checkout = goods.insert(
                "INSERT INTO checkout (idempotency_key, request_hash, access_token, placed_at)"
                        + " VALUES (?, UNHEX(SHA2(?, 256)), ?, UTC_TIMESTAMP(3))",
                "desk-test-" + n,
                number,
                String.format("DESKTEST%018d", n));
        goods.update(
                "INSERT INTO market_order (number, checkout_id, seller_id, status, payment_method, delivery_method,"
                        + " buyer_name, buyer_phone, goods_total, delivery_fee, total, placed_at, paid_at)"
                        + " VALUES (?, ?, ?, 'PAID', 'TRANSFER', 'PICKUP', 'Người mua thử', '+84912345678',"
                        + " 1000, 0, 1000, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))",
                number,
                checkout,
                seller.id());
        goods.update(
                "INSERT INTO payment (order_number, method, amount, received, status, created_at, settled_at)"
                        + " VALUES (?, 'TRANSFER', 1000, 1000, 'SETTLED', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))",
                number);
        goods.update(
                "INSERT INTO order_line (order_id, trade_item_id, product_name, item_name, unit_name, unit_scale,"
                        + " quantity, price, amount) SELECT id, ?, 'Hàng thử', 'Gói thử', 'gói', 0, ?, 1000, 1000"
                        + " FROM market_order WHERE number = ?",
                item.id(),
                quantity,
                number);
        long line = goods.number(
                "SELECT l.id FROM order_line l JOIN market_order o ON o.id = l.order_id WHERE o.number = ?", number);
        goods.update(
                "INSERT INTO order_line_lot (order_line_id, lot_id, quantity) VALUES (?, ?, ?)", line, lot, quantity);
        goods.update("UPDATE lot SET remaining = remaining - ? WHERE id = ?", quantity, lot);
        return new PlacedOrder(number, line);
    }

    String page() {
        return "/nha-ban/don-hang/" + number;
    }

    /** The field of the packing form for this much of a lot. */
    String field(long lot) {
        return "lot-" + lineId + "-" + lot;
    }
}
