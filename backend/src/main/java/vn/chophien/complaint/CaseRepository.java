package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.lot.LotStatus;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Cases of lots. All of it happens while the caller holds the lot's row, so counts are read as they are now. */
@ApplicationScoped
class CaseRepository {

    private static final String VIEW = """
            SELECT k.id, k.lot_id, l.lot_no, l.name, s.id, s.name, k.opened_at, k.held_at IS NOT NULL,
                k.sampling_asked_at, k.ended_at, k.outcome, k.reason, k.ended_by, l.status,
                (SELECT COUNT(*) FROM complaint c WHERE c.case_id = k.id)
            FROM lot_case k JOIN lot l ON l.id = k.lot_id JOIN seller s ON s.id = l.seller_id WHERE\s""";

    private static final String WITNESS = """
            SELECT c.reporter_phone, c.reporter_email, HEX(c.address_hash), c.order_id IS NOT NULL, COALESCE((
                SELECT w.weight FROM complaint_weight w WHERE w.kind = c.kind AND w.since <= ?2
                ORDER BY w.since DESC LIMIT 1), 0)
            FROM complaint c WHERE c.closed_at IS NULL AND c.client_id IS NOT NULL AND\s""";

    @PersistenceContext
    EntityManager em;

    Optional<CaseRule> rule(LocalDate today) {
        return Sql.first(
                em,
                "SELECT window_days, people_needed, weight_needed FROM complaint_rule WHERE since <= ?1"
                        + " ORDER BY since DESC LIMIT 1",
                row -> new CaseRule(row.small(0), row.small(1), row.small(2)),
                today);
    }

    Optional<Long> openOf(long lotId) {
        return Sql.first(em, "SELECT id FROM lot_case WHERE open_lot_id = ?1 FOR UPDATE", row -> row.number(0), lotId);
    }

    /** Who stands behind the lot's open complaints of these days. */
    List<Reporter> reporters(long lotId, LocalDate today, Instant since) {
        return Sql.list(
                em,
                WITNESS + "c.lot_id = ?1 AND c.opened_at >= ?3 FOR UPDATE",
                CaseRepository::reporter,
                lotId,
                today,
                since);
    }

    /** Who stands behind what is still open of a case. */
    List<Reporter> reportersOfCase(long caseId, LocalDate today) {
        return Sql.list(em, WITNESS + "c.case_id = ?1 FOR UPDATE", CaseRepository::reporter, caseId, today);
    }

    private static Reporter reporter(Row row) {
        return new Reporter(row.textOrNull(0), row.textOrNull(1), row.textOrNull(2), row.flag(3), row.small(4));
    }

    long open(long lotId, Instant now) {
        Sql.update(
                em,
                "INSERT INTO lot_case (lot_id, open_lot_id, opened_at, sampling_asked_at) VALUES (?1, ?1, ?2, ?2)",
                lotId,
                now);
        return openOf(lotId).orElseThrow();
    }

    /** Remembers the hold as this case's own. */
    void held(long caseId) {
        em.flush();
        Sql.update(
                em,
                "UPDATE lot_case SET held_at = (SELECT l.status_at FROM lot l WHERE l.id = lot_case.lot_id)"
                        + " WHERE id = ?1",
                caseId);
    }

    /** Whether the lot is still held by this case, and not by anybody since. */
    boolean isHeldByCase(long caseId) {
        return Sql.first(
                        em,
                        "SELECT l.status = 'ON_HOLD' AND l.status_at = k.held_at FROM lot_case k"
                                + " JOIN lot l ON l.id = k.lot_id WHERE k.id = ?1 AND k.held_at IS NOT NULL FOR UPDATE",
                        row -> row.flag(0),
                        caseId)
                .orElse(false);
    }

    /** The complaints that it is made of: all open ones of the lot of these days, whatever they weigh. */
    List<Long> attach(long caseId, long lotId, Instant since) {
        List<Long> joined = Sql.list(
                em,
                "SELECT id FROM complaint WHERE lot_id = ?1 AND closed_at IS NULL AND case_id IS NULL"
                        + " AND opened_at >= ?2 ORDER BY id FOR UPDATE",
                row -> row.number(0),
                lotId,
                since);
        if (!joined.isEmpty()) {
            Sql.update(em, "UPDATE complaint SET case_id = ?1 WHERE id IN (" + Sql.ids(joined) + ")", caseId);
        }
        return joined;
    }

    void detach(long caseId) {
        Sql.update(em, "UPDATE complaint SET case_id = NULL WHERE case_id = ?1 AND closed_at IS NULL", caseId);
    }

    boolean end(long caseId, CaseOutcome outcome, String reason, String who, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE lot_case SET open_lot_id = NULL, ended_at = ?2, outcome = ?3, reason = ?4,"
                                + " ended_by = ?5 WHERE id = ?1 AND ended_at IS NULL",
                        caseId,
                        now,
                        outcome.name(),
                        reason,
                        who)
                == 1;
    }

    Optional<LotCaseView> find(long id) {
        return Sql.first(em, VIEW + "k.id = ?1", CaseRepository::view, id);
    }

    List<LotCaseView> open(int most) {
        return Sql.list(
                em, VIEW + "k.ended_at IS NULL ORDER BY k.opened_at, k.id LIMIT ?1", CaseRepository::view, most);
    }

    private static LotCaseView view(Row row) {
        return new LotCaseView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.number(4),
                row.text(5),
                row.instant(6),
                row.flag(7),
                row.instant(8),
                row.instantOrNull(9),
                row.isNull(10) ? null : CaseOutcome.valueOf(row.text(10)),
                row.textOrNull(11),
                row.textOrNull(12),
                LotStatus.valueOf(row.text(13)),
                row.number(14));
    }
}
