package vn.chophien.stall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class StallRepository {

    private static final String MARKET = "SELECT m.id, m.name, m.address, m.bank_bin, m.bank_account, m.bank_holder,"
            + " (SELECT COUNT(*) FROM stall s WHERE s.market_id = m.id AND s.ended_on IS NULL) FROM stall_market m";

    @PersistenceContext
    EntityManager em;

    /** A stall with the fee that holds for it. */
    record Rated(long stallId, String holder, RatePer per, Money amount) {}

    /** A due as it rests. */
    record Due(
            long id,
            long marketId,
            String stall,
            String holder,
            @Nullable String phone,
            String code,
            Money amount,
            String explained) {}

    List<StallMarket> markets() {
        return Sql.list(em, MARKET + " ORDER BY m.name, m.id", StallRepository::market);
    }

    Optional<StallMarket> market(long id) {
        return Sql.first(em, MARKET + " WHERE m.id = ?1", StallRepository::market, id);
    }

    private static StallMarket market(Row row) {
        return new StallMarket(
                row.number(0),
                row.text(1),
                row.text(2),
                new BankAccount(row.text(3), row.text(4), row.text(5)),
                row.number(6));
    }

    /** @return its id; that of the one that was there where name and place are the same */
    long addMarket(String name, String address, BankAccount account, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO stall_market (name, address, bank_bin, bank_account, bank_holder, created_at, created_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON DUPLICATE KEY UPDATE bank_bin = ?3,"
                        + " bank_account = ?4, bank_holder = ?5",
                name,
                address,
                account.bin(),
                account.number(),
                account.holder(),
                now,
                by);
        return Sql.first(
                        em,
                        "SELECT id FROM stall_market WHERE name = ?1 AND address = ?2",
                        row -> row.number(0),
                        name,
                        address)
                .orElseThrow();
    }

    Optional<Long> sellerId(String slug) {
        return Sql.first(em, "SELECT id FROM seller WHERE slug = ?1", row -> row.number(0), slug);
    }

    void saveStall(long marketId, WriteStall typed, @Nullable String phone, @Nullable Long sellerId) {
        Sql.update(
                em,
                "INSERT INTO stall (market_id, code, holder_name, holder_phone, seller_id) VALUES (?1, ?2, ?3, ?4, ?5)"
                        + " ON DUPLICATE KEY UPDATE holder_name = ?3, holder_phone = ?4, seller_id = ?5, ended_on = NULL",
                marketId,
                typed.code(),
                typed.holder(),
                phone,
                sellerId);
    }

    void saveRate(long marketId, String code, RatePer per, Money amount, LocalDate from) {
        Sql.update(
                em,
                "INSERT INTO stall_rate (stall_id, valid_from, per, amount)"
                        + " SELECT id, ?3, ?4, ?5 FROM stall WHERE market_id = ?1 AND code = ?2"
                        + " ON DUPLICATE KEY UPDATE per = ?4, amount = ?5",
                marketId,
                code,
                from,
                per.name(),
                amount.dong());
    }

    /** Stalls without a due for this month, with the fee of its last day. */
    List<Rated> without(long marketId, YearMonth period) {
        return Sql.list(
                em,
                "SELECT s.id, s.holder_name, r.per, r.amount FROM stall s JOIN stall_rate r ON r.stall_id = s.id"
                        + " WHERE s.market_id = ?1 AND (s.ended_on IS NULL OR s.ended_on >= ?2)"
                        + " AND r.valid_from = (SELECT MAX(n.valid_from) FROM stall_rate n WHERE n.stall_id = s.id"
                        + " AND n.valid_from <= ?3) AND NOT EXISTS (SELECT 1 FROM stall_due d WHERE d.stall_id = s.id"
                        + " AND d.period = ?4) ORDER BY s.id",
                row -> new Rated(row.number(0), row.text(1), RatePer.valueOf(row.text(2)), row.money(3)),
                marketId,
                period.atDay(1),
                period.atEndOfMonth(),
                period.toString());
    }

    void lockMarket(long marketId) {
        Sql.first(em, "SELECT id FROM stall_market WHERE id = ?1 FOR UPDATE", row -> row.number(0), marketId);
    }

    void addDue(Rated stall, YearMonth period, String code, Money amount, String explained, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO stall_due (stall_id, period, code, holder_name, amount, explained, created_at, created_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                stall.stallId(),
                period.toString(),
                code,
                stall.holder(),
                amount.dong(),
                explained,
                now,
                by);
    }

    private static final String DUE =
            "SELECT d.id, s.market_id, s.code, d.holder_name, s.holder_phone, d.code, d.amount,"
                    + " d.explained FROM stall_due d JOIN stall s ON s.id = d.stall_id";

    List<Due> dues(long marketId, YearMonth period) {
        return Sql.list(
                em,
                DUE + " WHERE s.market_id = ?1 AND d.period = ?2 ORDER BY s.code, d.id",
                StallRepository::due,
                marketId,
                period.toString());
    }

    /** Locked: whoever adds money to it waits for whoever does. */
    Optional<Due> lockDue(long id) {
        return Sql.first(em, DUE + " WHERE d.id = ?1 FOR UPDATE", StallRepository::due, id);
    }

    /** The due that these words name, where its market takes money on this account. */
    Optional<Long> dueFor(String code, String account) {
        return Sql.first(
                em,
                "SELECT d.id FROM stall_due d JOIN stall s ON s.id = d.stall_id JOIN stall_market m"
                        + " ON m.id = s.market_id WHERE d.code = ?1 AND m.bank_account = ?2",
                row -> row.number(0),
                code,
                account);
    }

    private static Due due(Row row) {
        return new Due(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.text(5),
                row.money(6),
                row.text(7));
    }

    Map<Long, List<StallDue.Came>> money(long marketId, YearMonth period) {
        return Sql.list(
                        em,
                        "SELECT n.due_id, n.at, n.amount, n.receipt_no, n.again, n.taken_by FROM stall_money n"
                                + " JOIN stall_due d ON d.id = n.due_id WHERE n.market_id = ?1 AND d.period = ?2"
                                + " ORDER BY n.id",
                        row -> Map.entry(
                                row.number(0),
                                new StallDue.Came(
                                        row.instant(1), row.money(2), row.textOrNull(3), row.flag(4), row.text(5))),
                        marketId,
                        period.toString())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Money paid(long dueId) {
        return Sql.first(
                        em,
                        "SELECT COALESCE(SUM(amount), 0) FROM stall_money WHERE due_id = ?1",
                        row -> row.money(0),
                        dueId)
                .orElseThrow();
    }

    /** For which due, and over how much, this receipt of a market was written; empty for an unused number. */
    Optional<Map.Entry<Long, Money>> receipt(long marketId, String receipt) {
        return Sql.first(
                em,
                "SELECT due_id, amount FROM stall_money WHERE market_id = ?1 AND receipt_no = ?2",
                row -> Map.entry(row.number(0), row.money(1)),
                marketId,
                receipt);
    }

    void addMoney(
            Due due,
            @Nullable Long eventId,
            @Nullable String receipt,
            Money amount,
            boolean isAgain,
            String by,
            Instant at) {
        Sql.update(
                em,
                "INSERT INTO stall_money (due_id, market_id, event_id, receipt_no, amount, again, at, taken_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                due.id(),
                due.marketId(),
                eventId,
                receipt,
                amount.dong(),
                isAgain,
                at,
                by);
    }
}
