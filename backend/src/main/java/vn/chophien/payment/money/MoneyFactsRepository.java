package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.money.OrderMoney.Arrival;
import vn.chophien.payment.money.OrderMoney.Refund;
import vn.chophien.payment.money.OrderMoney.Remitted;
import vn.chophien.payment.money.OrderMoney.Stage;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reads what happened to the money of orders, from the rows of whoever it happened at. */
@ApplicationScoped
class MoneyFactsRepository {

    private static final String HOW = HandledMessages.HOW;

    /** For no order, until a person says for which: that it came is known, nothing else. */
    private static final String IS_STRAY = "e.outcome IN ('UNMATCHED', 'WRONG_ACCOUNT')";

    @PersistenceContext
    EntityManager em;

    /** A message about money that is for no order yet. */
    record Stray(long eventId, @Nullable Long sellerId, long dong, boolean isOfGateway, boolean isThere, Instant at) {}

    private record Ask(
            String number,
            boolean isCod,
            boolean isFetched,
            long total,
            long received,
            long promised,
            Instant placedAt,
            @Nullable Instant settledAt,
            @Nullable Instant closedAt,
            Stage stage,
            long sellerId) {}

    /** What entities still hold back goes to the database first. */
    List<OrderMoney> of(Collection<String> numbers) {
        em.flush();
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, List<Arrival>> arrivals = arrivals(numbers);
        Map<String, List<Refund>> refunds = refunds(numbers);
        Map<String, List<Remitted>> remitted = remitted(numbers);
        return Sql.list(
                        em,
                        "SELECT p.order_number, p.method, o.delivery_method, p.amount, p.received, p.promised,"
                                + " p.created_at, p.settled_at, o.closed_at, o.status, p.status, o.seller_id"
                                + " FROM payment p JOIN market_order o ON o.number = p.order_number"
                                + " WHERE p.order_number IN (" + Sql.marks(numbers.size()) + ") ORDER BY p.id",
                        MoneyFactsRepository::ask,
                        numbers.toArray())
                .stream()
                .map(ask -> new OrderMoney(
                        ask.number(),
                        ask.sellerId(),
                        ask.total(),
                        ask.received(),
                        ask.promised(),
                        ask.isCod(),
                        ask.isFetched(),
                        ask.stage(),
                        ask.placedAt(),
                        ask.settledAt(),
                        ask.closedAt(),
                        arrivals.getOrDefault(ask.number(), List.of()),
                        refunds.getOrDefault(ask.number(), List.of()),
                        remitted.getOrDefault(ask.number(), List.of())))
                .toList();
    }

    private static Ask ask(Row row) {
        Stage stage = switch (row.text(9)) {
            case "CANCELLED", "RETURNED" -> Stage.CLOSED;
            case "REFUNDED" -> Stage.SENT_BACK;
            default ->
                row.text(10).equals("SETTLED") || row.text(10).equals("COD_COLLECTED") ? Stage.SETTLED : Stage.OPEN;
        };
        return new Ask(
                row.text(0),
                row.text(1).equals("COD"),
                row.text(2).equals("PICKUP"),
                row.number(3),
                row.number(4),
                row.number(5),
                row.instant(6),
                row.instantOrNull(7),
                row.instantOrNull(8),
                stage,
                row.number(11));
    }

    private Map<String, List<Arrival>> arrivals(Collection<String> numbers) {
        return byOrder(
                "SELECT e.order_number, e.id, e.amount, e.result IS NOT NULL, e.received_at, e.handled_at, " + HOW
                        + ", e.outcome FROM payment_event e WHERE e.order_number IN (" + Sql.marks(numbers.size())
                        + ") AND e.amount > 0 AND e.outcome IN ('MATCHED', 'UNDERPAID', 'OVERPAID', 'DUPLICATE',"
                        + " 'LATE', 'UNMATCHED', 'WRONG_ACCOUNT') AND COALESCE(e.handled_how, '') NOT IN ('PERHAPS_TWIN',"
                        + " 'SAME_MONEY') AND NOT (" + IS_STRAY + " AND (e.handled_at IS NULL"
                        + " OR COALESCE(" + HOW + ", '') IN ('NOTED', 'SENT_BACK'))) ORDER BY e.id",
                numbers,
                MoneyFactsRepository::arrival);
    }

    private static Arrival arrival(Row row) {
        String how = row.textOrNull(6);
        String outcome = row.text(7);
        boolean isCounted = "ACCEPT".equals(how)
                || outcome.equals("MATCHED")
                || outcome.equals("UNDERPAID")
                || outcome.equals("OVERPAID");
        Instant goneAt = "SENT_BACK".equals(how) ? row.instantOrNull(5) : null;
        return new Arrival(row.number(1), row.number(2), row.flag(3), isCounted, row.instant(4), goneAt);
    }

    private Map<String, List<Refund>> refunds(Collection<String> numbers) {
        return byOrder(
                "SELECT order_number, id, amount, way = 'GATEWAY', kind = 'SURPLUS', decided_at, sent_at"
                        + " FROM money_refund WHERE status IN ('APPROVED', 'SENT', 'CONFIRMED') AND order_number IN ("
                        + Sql.marks(numbers.size()) + ") ORDER BY id",
                numbers,
                row -> new Refund(
                        row.number(1), row.number(2), row.flag(3), row.flag(4), row.instant(5), row.instantOrNull(6)));
    }

    private Map<String, List<Remitted>> remitted(Collection<String> numbers) {
        return byOrder(
                "SELECT order_number, id, applied, fee, booked_at FROM cod_line WHERE applied > 0 AND order_number IN ("
                        + Sql.marks(numbers.size()) + ") ORDER BY id",
                numbers,
                row -> new Remitted(row.number(1), row.number(2), row.number(3), row.instant(4)));
    }

    List<Stray> strays(Collection<Long> eventIds) {
        em.flush();
        return eventIds.isEmpty()
                ? List.of()
                : Sql.list(
                        em,
                        "SELECT e.id, COALESCE((SELECT MAX(m.seller_id) FROM merchant_account m WHERE e.result IS NOT"
                                + " NULL AND m.provider = e.provider AND m.code = e.account), (SELECT MAX(s.id) FROM"
                                + " seller s WHERE s.bank_account = e.account)), e.amount, e.result IS NOT NULL, "
                                + IS_STRAY + " AND e.handled_at IS NULL, e.received_at FROM payment_event e"
                                + " WHERE e.amount > 0 AND e.id IN (" + Sql.ids(eventIds) + ")",
                        row -> new Stray(
                                row.number(0),
                                row.numberOrNull(1),
                                row.number(2),
                                row.flag(3),
                                row.flag(4),
                                row.instant(5)));
    }

    /** Messages whose money the book does not know yet. */
    List<Long> unwrittenStrays(int most) {
        return Sql.list(
                em,
                "SELECT e.id FROM payment_event e WHERE " + IS_STRAY + " AND e.handled_at IS NULL AND e.amount > 0"
                        + " AND NOT EXISTS (SELECT 1 FROM money_entry m WHERE m.event_id = e.id"
                        + " AND m.account = 'UNMATCHED') ORDER BY e.id LIMIT " + most,
                row -> row.number(0));
    }

    /** Orders that the book does not know yet. */
    List<String> unwritten(int most) {
        return Sql.list(
                em,
                "SELECT p.order_number FROM payment p WHERE NOT EXISTS (SELECT 1 FROM money_entry m"
                        + " WHERE m.subject = p.order_number) ORDER BY p.id LIMIT " + most,
                row -> row.text(0));
    }

    /** The next orders after one, for going over all of them again and again. */
    List<Map.Entry<Long, String>> after(long paymentId, int most) {
        return Sql.list(
                em,
                "SELECT id, order_number FROM payment WHERE id > ?1 ORDER BY id LIMIT " + most,
                row -> Map.entry(row.number(0), row.text(1)),
                paymentId);
    }

    /** Whoever moves one of these orders waits, in the one order in which locks are taken. */
    void lock(Collection<String> numbers) {
        Sql.list(
                em,
                "SELECT number FROM market_order WHERE number IN (" + Sql.marks(numbers.size())
                        + ") ORDER BY id FOR UPDATE",
                row -> row.text(0),
                numbers.toArray());
    }

    private <T> Map<String, List<T>> byOrder(String sql, Collection<String> numbers, Function<Row, T> reader) {
        Map<String, List<T>> found = new HashMap<>();
        Sql.list(em, sql, row -> Map.entry(row.text(0), reader.apply(row)), numbers.toArray())
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), number -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }
}
