package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.Rows;

/** Orders, payments, reviews and complaints of the demo world. */
@ExtendWith(LoadedWorld.class)
class DemoOrdersIT {

    @Test
    void ordersStandInEveryStatus(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM market_order")).isEqualTo(34);
        assertThat(rows.texts("SELECT DISTINCT status FROM market_order"))
                .containsExactlyInAnyOrder(
                        "AWAITING_PAYMENT",
                        "CONFIRMED",
                        "PAID",
                        "PACKED",
                        "SHIPPED",
                        "DELIVERED",
                        "CANCELLED",
                        "RETURNED",
                        "REFUNDED");
        assertThat(rows.texts("SELECT number FROM market_order"))
                .allMatch(number -> number.matches("CP\\d{6}[0-9A-HJKMNP-TV-Z]{5}"));
    }

    @Test
    void buyersAreInvented(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT buyer_phone FROM market_order"))
                .allMatch(phone -> phone.matches("\\+849000001\\d\\d"));
        assertThat(rows.texts("SELECT buyer_name FROM market_order"))
                .allMatch(name -> name.startsWith("Khách minh họa "));
        assertThat(rows.number("SELECT COUNT(DISTINCT commune.province_code) FROM market_order JOIN commune ON"
                        + " commune.code = commune_code"))
                .isGreaterThan(10);
    }

    @Test
    void harvestsToComeArePromisedWithinTheirCapsByInventedBuyers(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(DISTINCT o.seller_id) FROM preorder o JOIN seller s ON s.id = o.seller_id"
                        + " WHERE s.sample_data AND o.status = 'OPEN' AND o.closes_at > '2026-11-22 02:15:00'"))
                .isEqualTo(2);
        assertThat(rows.number("SELECT COUNT(*) FROM preorder o WHERE requested <> (SELECT SUM(quantity) FROM"
                        + " preorder_request r WHERE r.preorder_id = o.id) OR requests <> (SELECT COUNT(*) FROM"
                        + " preorder_request r WHERE r.preorder_id = o.id)"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM preorder_request r JOIN preorder o ON o.id = r.preorder_id"
                        + " WHERE r.quantity > o.most_each OR r.requested_at < o.created_at"))
                .isZero();
        assertThat(rows.texts("SELECT buyer_phone FROM preorder_request"))
                .allMatch(phone -> phone.matches("\\+849000001\\d\\d"));
        assertThat(rows.number("SELECT COUNT(*) FROM buyer_preorder_request")).isEqualTo(3);
    }

    @Test
    void everyTotalAddsUp(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT number FROM market_order JOIN
                            (SELECT order_id, SUM(amount) AS goods FROM order_line GROUP BY order_id) line
                            ON line.order_id = market_order.id
                        WHERE goods_total <> line.goods
                        """)).isEmpty();
        assertThat(rows.number("SELECT COUNT(*) FROM order_line WHERE amount <>"
                        + " ROUND(price * quantity / POW(10, unit_scale))"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM market_order JOIN payment ON order_number = number WHERE amount <>"
                        + " total"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM payment")).isEqualTo(34);
    }

    @Test
    void everyLineOfALiveOrderIsServedByLotsOfItsItem(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT number FROM market_order JOIN order_line line ON line.order_id = market_order.id
                        LEFT JOIN (SELECT order_line_id, SUM(quantity) AS steps FROM order_line_lot GROUP BY order_line_id)
                            served ON served.order_line_id = line.id
                        WHERE COALESCE(served.steps, 0)
                            <> IF(status IN ('CANCELLED', 'RETURNED', 'REFUNDED'), 0, line.quantity)
                        """)).isEmpty();
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM order_line_lot share JOIN order_line line ON line.id = share.order_line_id
                        JOIN lot ON lot.id = share.lot_id JOIN market_order ON market_order.id = line.order_id
                        WHERE lot.trade_item_id <> line.trade_item_id OR lot.seller_id <> market_order.seller_id
                        OR lot.created_at > market_order.placed_at
                        """)).isZero();
    }

    @Test
    void whatIsLeftOfALotIsWhatNobodyTook(Rows rows) throws SQLException {
        assertThat(rows.texts("""
                        SELECT lot.name FROM lot
                        LEFT JOIN (SELECT lot_id, SUM(share.quantity) AS steps FROM order_line_lot share
                            JOIN order_line ON order_line.id = order_line_id
                            JOIN market_order ON market_order.id = order_id AND market_order.status <> 'CANCELLED'
                            GROUP BY lot_id) sold ON sold.lot_id = lot.id
                        LEFT JOIN (SELECT parent_id, SUM(mass_grams) AS grams FROM lot_edge GROUP BY parent_id) used
                            ON used.parent_id = lot.id
                        WHERE remaining <> quantity - COALESCE(sold.steps, 0)
                            - COALESCE(used.grams * quantity / lot.mass_grams, 0)
                        """)).isEmpty();
        assertThat(rows.number("SELECT COUNT(*) FROM lot WHERE remaining = 0 AND trade_item_id IS NOT NULL"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void ordersMoveForwardInTime(Rows rows) throws SQLException {
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM market_order WHERE paid_at < placed_at OR packed_at < COALESCE(paid_at, placed_at)
                        OR shipped_at < packed_at OR delivered_at < COALESCE(shipped_at, packed_at)
                        OR GREATEST(placed_at, COALESCE(paid_at, placed_at), COALESCE(packed_at, placed_at),
                            COALESCE(shipped_at, placed_at), COALESCE(delivered_at, placed_at),
                            COALESCE(closed_at, placed_at)) > '2026-11-22 02:15'
                        """)).isZero();
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM market_order WHERE status <>
                            (SELECT status FROM order_event WHERE order_id = market_order.id ORDER BY at DESC, id DESC LIMIT 1)
                        """)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM market_order WHERE status = 'AWAITING_PAYMENT' AND pay_by <"
                        + " '2026-11-22 02:15'"))
                .isZero();
    }

    @Test
    void bankMessagesCameToEveryOutcomeOfTheMatching(Rows rows) throws SQLException {
        assertThat(rows.texts("SELECT DISTINCT outcome FROM payment_event"))
                .containsExactlyInAnyOrder(
                        "MATCHED", "UNDERPAID", "OVERPAID", "DUPLICATE", "LATE", "UNMATCHED", "WRONG_ACCOUNT");
        assertThat(rows.texts("SELECT DISTINCT status FROM payment"))
                .containsExactlyInAnyOrder(
                        "AWAITING", "UNDERPAID", "SETTLED", "LAPSED", "COD_PENDING", "COD_COLLECTED");
        assertThat(rows.number("SELECT COUNT(*) FROM payment_event WHERE JSON_VALUE(raw, '$.id') <> event_id OR"
                        + " JSON_VALUE(raw, '$.transferAmount') <> amount"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM payment_event WHERE received_at > '2026-11-22 02:15'"))
                .isZero();
    }

    @Test
    void moneyIsSettledExactlyWhereAnOrderIsPaid(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM payment JOIN market_order ON number = order_number WHERE"
                        + " payment.method = 'TRANSFER' AND (payment.status = 'SETTLED') <> (paid_at IS NOT NULL)"))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM payment WHERE status = 'SETTLED' AND received < amount"))
                .isZero();
    }

    @Test
    void buyersReviewWhatArrivedAndSomeComplain(Rows rows) throws SQLException {
        assertThat(rows.number("SELECT COUNT(*) FROM review")).isBetween(8L, 12L);
        assertThat(rows.number("SELECT COUNT(*) FROM review WHERE stars <= 2 AND answer IS NOT NULL"))
                .isPositive();
        assertThat(rows.number("""
                        SELECT COUNT(*) FROM review JOIN order_line line ON line.id = order_line_id
                        JOIN trade_item item ON item.id = line.trade_item_id
                        JOIN market_order ON market_order.id = line.order_id
                        WHERE market_order.status <> 'DELIVERED' OR item.product_id <> review.product_id
                        OR written_at < delivered_at
                        """)).isZero();
        assertThat(rows.texts("SELECT status FROM complaint"))
                .containsExactlyInAnyOrder("OPEN", "ACKNOWLEDGED", "RESOLVED");
    }
}
