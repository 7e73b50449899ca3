package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.statement.ReadStatement;
import vn.chophien.payment.statement.StatementRow;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Statements as they were handed in, with their lines. */
@ApplicationScoped
class BankStatementRepository {

    @PersistenceContext
    EntityManager em;

    /** A line as it is kept; the message that it became is read with it. */
    record Kept(
            long id,
            StatementRow row,
            @Nullable String key,
            @Nullable StatementLine counted) {}

    /** Keeps a statement unless it is there; whoever comes second finds the first one's. */
    long add(String account, String fingerprint, ReadStatement read, String by, Instant now) {
        int added = Sql.update(
                em,
                "INSERT IGNORE INTO bank_statement (account, fingerprint, from_day, to_day, skipped, created_by,"
                        + " created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                account,
                fingerprint,
                read.from(),
                read.to(),
                read.skipped(),
                by,
                now);
        long id = Sql.first(
                        em,
                        "SELECT id FROM bank_statement WHERE account = ?1 AND fingerprint = ?2",
                        row -> row.number(0),
                        account,
                        fingerprint)
                .orElseThrow();
        if (added == 1) {
            addLines(id, read.rows(), StatementKey.of(account, read.rows()));
        }
        return id;
    }

    private void addLines(long id, List<StatementRow> rows, List<String> keys) {
        Sql.insert(
                em,
                "INSERT INTO bank_statement_line (statement_id, row_no, day, occurred_at, amount, words, bank_ref, fault,"
                        + " event_key, repeated)",
                IntStream.range(0, rows.size())
                        .mapToObj(i -> line(id, rows.get(i), keys.get(i)))
                        .toList());
    }

    private static @Nullable Object[] line(long id, StatementRow row, String key) {
        return new @Nullable Object[] {
            id,
            row.number(),
            row.day(),
            row.at(),
            row.dong(),
            row.words(),
            row.reference(),
            row.fault(),
            row.fault() == null ? key : null,
            false
        };
    }

    /** Newest first, without their lines. */
    List<BankStatement> newest(int most) {
        return statements("ORDER BY s.id DESC LIMIT " + most);
    }

    Optional<BankStatement> find(long id) {
        return statements("WHERE s.id = " + id).stream().findFirst();
    }

    private List<BankStatement> statements(String which) {
        return Sql.list(
                em,
                "SELECT s.id, s.account, (SELECT MIN(x.name) FROM seller x WHERE x.bank_account = s.account), s.from_day,"
                        + " s.to_day, s.skipped, s.created_by, s.created_at, s.counted_by, s.counted_at"
                        + " FROM bank_statement s " + which,
                row -> new BankStatement(
                        row.number(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.day(3),
                        row.day(4),
                        row.small(5),
                        row.text(6),
                        row.instant(7),
                        row.textOrNull(8),
                        row.instantOrNull(9),
                        List.of()));
    }

    /** @return false for whoever comes second */
    boolean count(long id, String by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE bank_statement SET counted_by = ?2, counted_at = ?3 WHERE id = ?1 AND counted_at IS NULL",
                        id,
                        by,
                        now)
                == 1;
    }

    void link(long lineId, long eventId, boolean isRepeated) {
        Sql.update(
                em,
                "UPDATE bank_statement_line SET event_id = ?2, repeated = ?3 WHERE id = ?1",
                lineId,
                eventId,
                isRepeated);
    }

    List<Kept> lines(long statementId) {
        return Sql.list(
                em,
                "SELECT l.id, l.row_no, l.day, l.occurred_at, l.amount, l.words, l.bank_ref, l.fault, l.event_key,"
                        + " l.event_id, l.repeated, e.outcome, e.order_number, e.note FROM bank_statement_line l"
                        + " LEFT JOIN payment_event e ON e.id = l.event_id WHERE l.statement_id = ?1 ORDER BY l.row_no",
                BankStatementRepository::kept,
                statementId);
    }

    private static Kept kept(Row row) {
        StatementRow line = new StatementRow(
                row.small(1),
                row.dayOrNull(2),
                row.instantOrNull(3),
                row.number(4),
                row.text(5),
                row.textOrNull(6),
                row.textOrNull(7));
        Long event = row.numberOrNull(9);
        String outcome = row.textOrNull(11);
        PaymentOutcome is = outcome == null ? null : PaymentOutcome.valueOf(outcome);
        StatementLine counted = event == null
                ? null
                : new StatementLine(line, verdict(row.flag(10), is), is, row.textOrNull(12), row.textOrNull(13), event);
        return new Kept(row.number(0), line, row.textOrNull(8), counted);
    }

    private static StatementVerdict verdict(boolean isRepeated, @Nullable PaymentOutcome outcome) {
        if (isRepeated) {
            return StatementVerdict.REPEATED;
        }
        if (outcome == null) {
            return StatementVerdict.WAITING;
        }
        return switch (outcome) {
            case MATCHED -> StatementVerdict.MATCHED;
            case IGNORED -> StatementVerdict.KNOWN;
            case UNDERPAID, OVERPAID, DUPLICATE, LATE, UNMATCHED, WRONG_ACCOUNT -> StatementVerdict.NEEDS_PERSON;
        };
    }
}
