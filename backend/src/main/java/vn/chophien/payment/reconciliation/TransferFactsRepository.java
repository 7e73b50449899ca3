package vn.chophien.payment.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chophien.payment.reconciliation.TransferComparison.Movement;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What messengers told of accounts, and what counted statements say. Days are days here: UTC and seven hours. */
@ApplicationScoped
class TransferFactsRepository {

    /** A message of a bank's messenger about money that came; who told twice of the same was found out by a person. */
    private static final String TOLD = " FROM payment_event e WHERE e.provider <> 'STATEMENT' AND e.attempt_id IS NULL"
            + " AND e.result IS NULL AND e.amount > 0 AND e.account IS NOT NULL"
            + " AND NOT (e.handled_at IS NOT NULL AND COALESCE(e.handled_how, '') = 'SAME_MONEY')";

    private static final String TOLD_DAY = "DATE(COALESCE(e.occurred_at, e.received_at) + INTERVAL 7 HOUR)";

    private static final String TOLD_BETWEEN = " AND " + TOLD_DAY + " BETWEEN ?1 AND ?2";

    private static final String STATED = " FROM bank_statement_line l JOIN bank_statement s ON s.id = l.statement_id"
            + " LEFT JOIN payment_event e ON e.id = l.event_id WHERE s.counted_at IS NOT NULL AND l.amount > 0"
            + " AND l.repeated = FALSE AND l.day BETWEEN ?1 AND ?2";

    private static final String COVERED = "EXISTS (SELECT 1 FROM bank_statement s WHERE s.account = e.account"
            + " AND s.counted_at IS NOT NULL AND s.from_day <= " + TOLD_DAY + " AND s.to_day >= " + TOLD_DAY + ")";

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Side NOTHING = new Side(0, Money.ZERO, 0, 0);

    @PersistenceContext
    EntityManager em;

    private record Side(long movements, Money money, long accounts, long uncovered) {}

    /** Money of one account on one day. */
    record AccountDay(String account, LocalDate day, long movements, long dong) {}

    /** Of days for which there is a statement. */
    List<Movement> told(LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                "SELECT e.id, e.account, " + TOLD_DAY + ", e.amount, e.bank_ref, e.order_number" + TOLD + TOLD_BETWEEN
                        + " AND " + COVERED + " ORDER BY e.id",
                TransferFactsRepository::movement,
                from,
                to);
    }

    List<Movement> stated(LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                "SELECT l.id, s.account, l.day, l.amount, l.bank_ref, e.order_number" + STATED + " ORDER BY l.id",
                TransferFactsRepository::movement,
                from,
                to);
    }

    private static Movement movement(Row row) {
        return new Movement(
                row.number(0), row.text(1), row.day(2), row.number(3), row.textOrNull(4), row.textOrNull(5));
    }

    /** Days of accounts of which messengers told, and for which there is no statement though there are for others. */
    List<AccountDay> uncovered(LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                "SELECT e.account, " + TOLD_DAY + " AS d, COUNT(*), SUM(e.amount)" + TOLD + TOLD_BETWEEN + " AND NOT "
                        + COVERED + " AND EXISTS (SELECT 1 FROM bank_statement s WHERE s.account = e.account"
                        + " AND s.counted_at IS NOT NULL) GROUP BY e.account, d",
                row -> new AccountDay(
                        row.text(0), row.day(1), row.number(2), money(row, 3).dong()),
                from,
                to);
    }

    /** Of whose money messengers tell at all, in these days. */
    List<String> accountsTold(LocalDate from, LocalDate to) {
        return Sql.list(em, "SELECT DISTINCT e.account" + TOLD + TOLD_BETWEEN, row -> row.text(0), from, to);
    }

    List<Found> unreadable(LocalDate from, LocalDate to) {
        return Sql.list(
                em,
                "SELECT s.id, s.account, COALESCE(l.day, s.to_day), l.row_no, l.fault FROM bank_statement_line l"
                        + " JOIN bank_statement s ON s.id = l.statement_id WHERE l.fault IS NOT NULL"
                        + " AND s.counted_at IS NOT NULL AND COALESCE(l.day, s.to_day) BETWEEN ?1 AND ?2",
                row -> new Found(
                        DifferenceKind.UNREADABLE_LINE,
                        row.day(2),
                        "S" + row.number(0) + "-" + row.number(3),
                        0,
                        row.text(1),
                        null,
                        null,
                        row.number(0),
                        "Dòng " + row.number(3) + ": " + row.text(4)),
                from,
                to);
    }

    /** The last days, newest first, those without any movement too. */
    List<ReconciledDay> days(LocalDate from, LocalDate to) {
        Map<LocalDate, Side> told = sides(
                "SELECT t.d, COUNT(*), SUM(t.amount), COUNT(DISTINCT t.account),"
                        + " COUNT(DISTINCT CASE WHEN t.covered THEN NULL ELSE t.account END) FROM (SELECT " + TOLD_DAY
                        + " AS d, e.amount, e.account, " + COVERED + " AS covered" + TOLD + TOLD_BETWEEN
                        + ") t GROUP BY t.d",
                from,
                to);
        Map<LocalDate, Side> stated =
                sides("SELECT l.day, COUNT(*), SUM(l.amount), 0, 0" + STATED + " GROUP BY l.day", from, to);
        List<Map.Entry<LocalDate, LocalDate>> statements = Sql.list(
                em,
                "SELECT from_day, to_day FROM bank_statement WHERE counted_at IS NOT NULL AND to_day >= ?1"
                        + " AND from_day <= ?2",
                row -> Map.entry(row.day(0), row.day(1)),
                from,
                to);
        return Stream.iterate(to, day -> !day.isBefore(from), day -> day.minusDays(1))
                .map(day -> day(
                        day,
                        told.getOrDefault(day, NOTHING),
                        stated.getOrDefault(day, NOTHING),
                        statements.stream()
                                .filter(days -> !day.isBefore(days.getKey()) && !day.isAfter(days.getValue()))
                                .count()))
                .toList();
    }

    private static ReconciledDay day(LocalDate day, Side told, Side stated, long statements) {
        return new ReconciledDay(
                day,
                told.movements(),
                told.money(),
                stated.movements(),
                stated.money(),
                told.accounts(),
                told.uncovered(),
                statements);
    }

    private Map<LocalDate, Side> sides(String sql, LocalDate from, LocalDate to) {
        Map<LocalDate, Side> sides = new HashMap<>();
        Sql.list(
                        em,
                        sql,
                        row -> Map.entry(
                                row.day(0), new Side(row.number(1), money(row, 2), row.number(3), row.number(4))),
                        from,
                        to)
                .forEach(side -> sides.put(side.getKey(), side.getValue()));
        return sides;
    }

    /** Messages may tell of absurd amounts, whose sum need not fit where one of them does. */
    private static Money money(Row row, int column) {
        return Money.ofDong(row.decimal(column).min(MOST).longValue());
    }
}
