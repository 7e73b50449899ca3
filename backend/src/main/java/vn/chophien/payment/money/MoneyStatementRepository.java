package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.money.MoneyStatement.Line;
import vn.chophien.shared.Money;
import vn.chophien.shared.Sql;

/** Sums and lines of the money book, for reading. */
@ApplicationScoped
class MoneyStatementRepository {

    @PersistenceContext
    EntityManager em;

    private record Entry(String posting, Line line, MoneyAccount account, Money amount) {}

    Map<MoneyAccount, Money> before(long sellerId, Instant from) {
        return sums(
                "SELECT account, SUM(amount) FROM money_entry WHERE seller_id = ?1 AND at < ?2 GROUP BY account",
                sellerId,
                from);
    }

    Map<MoneyAccount, BigDecimal> all() {
        Map<MoneyAccount, BigDecimal> sums = new EnumMap<>(MoneyAccount.class);
        Sql.list(
                        em,
                        "SELECT account, SUM(amount) FROM money_entry GROUP BY account",
                        row -> Map.entry(MoneyAccount.valueOf(row.text(0)), row.decimal(1)))
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    private Map<MoneyAccount, Money> sums(String sql, @Nullable Object... parameters) {
        Map<MoneyAccount, Money> sums = new EnumMap<>(MoneyAccount.class);
        Sql.list(
                        em,
                        sql,
                        row -> Map.entry(
                                MoneyAccount.valueOf(row.text(0)),
                                Money.ofDong(row.decimal(1).longValueExact())),
                        parameters)
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    List<Line> lines(long sellerId, Instant from, Instant to, int most) {
        Map<String, Line> postings = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT subject, seq, at, kind, order_number, event_id, actor, account, amount"
                                + " FROM money_entry WHERE seller_id = ?1 AND at >= ?2 AND at < ?3"
                                + " ORDER BY at, id LIMIT " + most,
                        row -> new Entry(
                                row.text(0) + "/" + row.number(1),
                                new Line(
                                        row.instant(2),
                                        MoneyKind.valueOf(row.text(3)),
                                        row.textOrNull(4),
                                        row.numberOrNull(5),
                                        row.text(6),
                                        new EnumMap<>(MoneyAccount.class)),
                                MoneyAccount.valueOf(row.text(7)),
                                row.money(8)),
                        sellerId,
                        from,
                        to)
                .forEach(entry -> postings.computeIfAbsent(entry.posting(), posting -> entry.line())
                        .changes()
                        .put(entry.account(), entry.amount()));
        return List.copyOf(postings.values());
    }

    long unbalanced() {
        return count(
                "SELECT COUNT(*) FROM (SELECT 1 FROM money_entry GROUP BY subject, seq HAVING SUM(amount) <> 0) x");
    }

    /** Cash that a carrier handed over may be in the bank while the refund left it before: the bank may be below nothing. */
    long wrongSigned() {
        return count(
                "SELECT COUNT(*) FROM (SELECT account, SUM(amount) AS dong FROM money_entry GROUP BY subject, account"
                        + " HAVING (account IN ('BUYER_OWES', 'GATEWAY', 'CASH', 'CARRIER', 'CARRIER_FEE') AND dong < 0)"
                        + " OR (account IN ('SALES', 'REFUND_OWED', 'UNMATCHED') AND dong > 0)) x");
    }

    long unwritten() {
        return count("SELECT COUNT(*) FROM payment p WHERE NOT EXISTS"
                + " (SELECT 1 FROM money_entry m WHERE m.subject = p.order_number)");
    }

    long overpromised() {
        return count("SELECT COUNT(*) FROM payment p WHERE p.promised > 0 AND p.promised > (SELECT"
                + " COALESCE(SUM(m.amount), 0) FROM money_entry m WHERE m.subject = p.order_number AND m.account IN"
                + " ('BANK', 'GATEWAY', 'CASH', 'CARRIER', 'CARRIER_FEE')) + (SELECT COALESCE(SUM(r.amount), 0)"
                + " FROM money_refund r WHERE r.order_number = p.order_number AND r.sent_at IS NOT NULL)");
    }

    long corrected(Instant since) {
        return Sql.first(
                        em,
                        "SELECT COUNT(DISTINCT subject, seq) FROM money_entry WHERE kind = 'CORRECTED' AND at >= ?1",
                        row -> row.number(0),
                        since)
                .orElse(0L);
    }

    private long count(String sql) {
        return Sql.first(em, sql, row -> row.number(0)).orElse(0L);
    }
}
