package vn.chophien.payment.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.PaymentStatus;
import vn.chophien.payment.money.HandledMessages;
import vn.chophien.shared.Money;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Payments against their orders, against what was told of them, and what nobody has heard the end of. */
@ApplicationScoped
class OrderFactsRepository {

    private static final Duration LONGEST_ATTEMPT = Duration.ofHours(1);
    private static final Duration LONGEST_REFUND = Duration.ofDays(1);
    private static final Duration LONGEST_MESSAGE = Duration.ofMinutes(10);

    private static final String OF_ORDERS =
            " FROM payment p JOIN market_order o ON o.number = p.order_number WHERE p.created_at >= ?1";

    /** Messages whose money counts towards the order's price. */
    private static final String COUNTED = "COALESCE((SELECT SUM(e.amount) FROM payment_event e"
            + " WHERE e.order_number = p.order_number AND e.amount > 0 AND COALESCE(e.result, 'PAID') = 'PAID'"
            + " AND COALESCE(" + HandledMessages.HOW + ", '') NOT IN ('SENT_BACK', 'SAME_MONEY', 'PERHAPS_TWIN')"
            + " AND (e.outcome IN ('MATCHED', 'UNDERPAID', 'OVERPAID') OR " + HandledMessages.HOW + " = 'ACCEPT')), 0)";

    @PersistenceContext
    EntityManager em;

    /** Orders whose payments began since then, with the day. */
    List<Map.Entry<String, LocalDate>> since(Instant from) {
        return Sql.list(
                em,
                "SELECT p.order_number, p.created_at" + OF_ORDERS + " ORDER BY p.id",
                row -> Map.entry(row.text(0), Times.dayOf(row.instant(1))),
                from);
    }

    List<Found> states(Instant from) {
        return Sql.list(
                em,
                "SELECT p.order_number, p.created_at, p.amount - p.received, o.status, p.status" + OF_ORDERS
                        + " AND ((p.method = 'TRANSFER' AND p.status <> 'SETTLED'"
                        + " AND o.status IN ('PAID', 'CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED'))"
                        + " OR (o.status = 'AWAITING_PAYMENT' AND p.status NOT IN ('AWAITING', 'UNDERPAID'))"
                        + " OR (o.status = 'DELIVERED' AND p.method = 'COD' AND p.status <> 'COD_COLLECTED')"
                        + " OR (o.status = 'CANCELLED' AND p.status IN ('AWAITING', 'UNDERPAID', 'COD_PENDING')))",
                row -> Found.ofOrder(
                        DifferenceKind.STATE,
                        Times.dayOf(row.instant(1)),
                        row.text(0),
                        -Math.abs(row.number(2)),
                        "Đơn: " + OrderStatus.valueOf(row.text(3)).label() + ". Thanh toán: "
                                + PaymentStatus.valueOf(row.text(4)).label() + "."),
                from);
    }

    List<Found> totals(Instant from) {
        return Sql.list(
                em,
                "SELECT p.order_number, p.created_at, o.total, p.amount" + OF_ORDERS + " AND o.total <> p.amount",
                row -> Found.ofOrder(
                        DifferenceKind.TOTAL,
                        Times.dayOf(row.instant(1)),
                        row.text(0),
                        row.number(3) - row.number(2),
                        "Đơn " + row.money(2) + ", phải trả " + row.money(3) + "."),
                from);
    }

    List<Found> received(Instant from) {
        return Sql.list(
                em,
                "SELECT t.order_number, t.created_at, t.received, t.told FROM (SELECT p.order_number, p.created_at,"
                        + " p.received, " + COUNTED + " AS told" + OF_ORDERS
                        + " AND p.method = 'TRANSFER') t WHERE t.received <> t.told",
                row -> {
                    long told = row.decimal(3).longValue();
                    return Found.ofOrder(
                            DifferenceKind.RECEIVED,
                            Times.dayOf(row.instant(1)),
                            row.text(0),
                            row.number(2) - told,
                            "Đã nhận " + row.money(2) + ", các khoản đã báo " + Money.ofDong(told) + ".");
                },
                from);
    }

    List<Found> corrected(Instant from) {
        return Sql.list(
                em,
                "SELECT m.subject, MAX(m.order_number), DATE(m.written_at + INTERVAL 7 HOUR) AS d,"
                        + " SUM(ABS(m.amount)) / 2, COUNT(DISTINCT m.seq) FROM money_entry m"
                        + " WHERE m.kind = 'CORRECTED' AND m.written_at >= ?1 GROUP BY m.subject, d",
                row -> new Found(
                        DifferenceKind.CORRECTED,
                        row.day(2),
                        row.text(0),
                        row.decimal(3).longValue(),
                        null,
                        row.textOrNull(1),
                        null,
                        null,
                        "Ghi bù " + row.number(4) + " lần."),
                from);
    }

    List<Found> unknownPayments(Instant from, Instant now) {
        return Sql.list(
                em,
                "SELECT a.id, a.order_number, a.amount, a.started_at, a.provider, a.ref FROM payment_attempt a"
                        + " WHERE a.status IN ('UNKNOWN', 'WAITING') AND a.started_at >= ?1 AND a.expires_at < ?2",
                row -> new Found(
                        DifferenceKind.UNKNOWN_PAYMENT,
                        Times.dayOf(row.instant(3)),
                        "A" + row.number(0),
                        row.number(2),
                        null,
                        row.text(1),
                        null,
                        null,
                        "Lần trả " + row.text(5) + " qua " + row.text(4) + "."),
                from,
                now.minus(LONGEST_ATTEMPT));
    }

    List<Found> unknownRefunds(Instant from, Instant now) {
        return Sql.list(
                em,
                "SELECT r.id, a.order_number, COALESCE(r.amount, a.amount), r.asked_at, a.provider, r.request_id"
                        + " FROM payment_refund r JOIN payment_attempt a ON a.id = r.attempt_id"
                        + " WHERE r.status IN ('ASKED', 'PENDING') AND r.asked_at >= ?1 AND r.asked_at < ?2",
                row -> new Found(
                        DifferenceKind.UNKNOWN_PAYMENT,
                        Times.dayOf(row.instant(3)),
                        "R" + row.number(0),
                        row.number(2),
                        null,
                        row.text(1),
                        null,
                        null,
                        "Hoàn tiền " + row.text(5) + " qua " + row.text(4) + "."),
                from,
                now.minus(LONGEST_REFUND));
    }

    List<Found> stuckMessages(Instant from, Instant now) {
        return Sql.list(
                em,
                "SELECT e.id, e.received_at, COALESCE(e.amount, 0), e.account FROM payment_event e"
                        + " WHERE e.outcome IS NULL AND e.received_at >= ?1 AND e.received_at < ?2",
                row -> new Found(
                        DifferenceKind.STUCK_MESSAGE,
                        Times.dayOf(row.instant(1)),
                        "E" + row.number(0),
                        row.number(2),
                        row.textOrNull(3),
                        null,
                        row.number(0),
                        null,
                        "Nhận " + Times.moment(row.instant(1)) + "."),
                from,
                now.minus(LONGEST_MESSAGE));
    }
}
