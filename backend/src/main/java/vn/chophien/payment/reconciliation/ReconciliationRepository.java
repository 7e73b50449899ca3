package vn.chophien.payment.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Differences as they were found, and when everything was compared last. */
@ApplicationScoped
class ReconciliationRepository {

    private static final String SELECT = "SELECT id, kind, day, amount, account, order_number, event_id, statement_id,"
            + " detail, found_at, gone_at, looked_at, looked_by, note FROM money_difference";

    @PersistenceContext
    EntityManager em;

    /** @return false when this night's comparing is another node's, or done */
    boolean claim(LocalDate night) {
        return Sql.update(
                        em,
                        "UPDATE reconciliation SET night = ?1 WHERE id = 1 AND (night IS NULL OR night < ?1)",
                        night)
                == 1;
    }

    /** Said first: whoever compares too waits for the end of this. */
    void ran(Instant now, String by) {
        Sql.update(em, "UPDATE reconciliation SET ran_at = ?1, ran_by = ?2 WHERE id = 1", now, by);
    }

    Reconciled last(List<ReconciledDay> days) {
        return Sql.first(
                        em,
                        "SELECT ran_at, ran_by FROM reconciliation WHERE id = 1",
                        row -> new Reconciled(row.instantOrNull(0), row.textOrNull(1), days))
                .orElseThrow();
    }

    /** One that is there stays as it is looked at; one that had gone is new again. */
    void found(Found found, Instant now) {
        Sql.update(
                em,
                "INSERT INTO money_difference (kind, day, subject, amount, account, order_number, event_id, statement_id,"
                        + " detail, found_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)"
                        + " ON DUPLICATE KEY UPDATE looked_at = IF(gone_at IS NULL, looked_at, NULL), amount = ?4,"
                        + " event_id = ?7, detail = ?9, seen_at = ?10, gone_at = NULL",
                found.kind().name(),
                found.day(),
                found.subject(),
                found.dong(),
                found.account(),
                found.orderNumber(),
                found.eventId(),
                found.statementId(),
                found.detail(),
                now);
    }

    /** What this run did not find, though it looked at its day. */
    void gone(LocalDate from, Instant now) {
        Sql.update(
                em,
                "UPDATE money_difference SET gone_at = ?2 WHERE gone_at IS NULL AND day >= ?1 AND seen_at < ?2",
                from,
                now);
    }

    Slice<MoneyDifference> list(DifferenceFilter filter, Paging paging) {
        String where = switch (filter) {
            case OPEN -> " WHERE gone_at IS NULL AND looked_at IS NULL";
            case LOOKED_AT -> " WHERE gone_at IS NULL AND looked_at IS NOT NULL";
            case GONE -> " WHERE gone_at IS NOT NULL";
        };
        long total = Sql.first(em, "SELECT COUNT(*) FROM money_difference" + where, row -> row.number(0))
                .orElse(0L);
        List<MoneyDifference> rows = Sql.list(
                em,
                SELECT + where + " ORDER BY day DESC, id DESC LIMIT " + paging.size() + " OFFSET " + paging.offset(),
                ReconciliationRepository::difference);
        return new Slice<>(rows, total, paging);
    }

    Optional<MoneyDifference> find(long id) {
        return Sql.first(em, SELECT + " WHERE id = ?1", ReconciliationRepository::difference, id);
    }

    /** @return false for whoever comes second */
    boolean look(long id, String note, String by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE money_difference SET looked_at = ?2, looked_by = ?3, note = ?4 WHERE id = ?1"
                                + " AND looked_at IS NULL",
                        id,
                        now,
                        by,
                        note)
                == 1;
    }

    private static MoneyDifference difference(Row row) {
        return new MoneyDifference(
                row.number(0),
                DifferenceKind.valueOf(row.text(1)),
                row.day(2),
                row.number(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.numberOrNull(6),
                row.numberOrNull(7),
                row.text(8),
                row.instant(9),
                row.instantOrNull(10),
                row.instantOrNull(11),
                row.textOrNull(12),
                row.textOrNull(13));
    }
}
