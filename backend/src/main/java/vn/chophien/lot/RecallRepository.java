package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Recalls and the lots that they cover. Whatever is done to those lots is one statement for all of them. */
@ApplicationScoped
class RecallRepository {

    private static final int DEEPEST = 100_000;

    /** As the walks of {@link LotTraceRepository}; {@code IGNORE}: a second look adds what came in meanwhile. */
    private static final String COLLECT = """
            /*M! SET STATEMENT max_recursive_iterations = %1$d FOR */
            INSERT /*+ SET_VAR(cte_max_recursion_depth = %1$d) */ IGNORE
            INTO recall_lot (recall_id, lot_id, status_before)
            WITH RECURSIVE reached (id) AS (
                SELECT CAST(?2 AS SIGNED)
                UNION
                SELECT walk.child_id FROM reached JOIN lot_edge walk ON walk.parent_id = reached.id)
            SELECT ?1, l.id, l.status FROM reached JOIN lot l ON l.id = reached.id
            """.formatted(DEEPEST);

    private static final String DETAILS = """
            SELECT r.id, r.lot_id, l.lot_no, l.name, l.seller_id, s.name, r.danger_class, r.description, r.reason,
                   r.danger, r.instruction, r.arrangement, r.contact, r.mock, r.opened_at, r.opened_by, r.closed_at,
                   r.closed_by, r.close_reason, (SELECT COUNT(*) FROM recall_lot c WHERE c.recall_id = r.id)
            FROM recall r JOIN lot l ON l.id = r.lot_id JOIN seller s ON s.id = l.seller_id
            WHERE\s""";

    private static final String TOUCHES = "(?1 IS NULL OR EXISTS (SELECT 1 FROM recall_lot t JOIN lot y"
            + " ON y.id = t.lot_id WHERE t.recall_id = r.id AND y.seller_id = ?1))";

    @PersistenceContext
    EntityManager em;

    /** @param fingerprint null for recalls from before commands had keys */
    record Given(long id, byte @Nullable [] fingerprint) {}

    /** @return false when the key was used before, or the lot has an open recall already */
    boolean begin(OpenRecall command, DangerClass danger, Instant now, String who) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO recall (idempotency_key, request_hash, lot_id, danger_class, description,"
                                + " reason, danger, instruction, arrangement, contact, mock, opened_at, opened_by,"
                                + " closed_at, close_reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
                                + " ?13, ?14, ?15)",
                        command.key(),
                        command.fingerprint(),
                        command.lotId(),
                        danger.name(),
                        command.description(),
                        command.reason(),
                        command.danger(),
                        command.instruction(),
                        command.arrangement(),
                        command.contact(),
                        command.mock(),
                        now,
                        who,
                        command.mock() ? now : null,
                        command.mock() ? "Diễn tập" : null)
                == 1;
    }

    Optional<Given> find(String key) {
        return Sql.first(
                em,
                "SELECT id, request_hash FROM recall WHERE idempotency_key = ?1",
                row -> new Given(row.number(0), row.isNull(1) ? null : row.bytes(1)),
                key);
    }

    /** @return how many lots were not known before */
    int collect(long recallId, long lotId) {
        return Sql.update(em, COLLECT, recallId, lotId);
    }

    /** Whoever sells, uses or holds one of these lots waits now; rows are locked in the order of their ids. */
    void lockLots(long recallId) {
        Sql.list(
                em,
                "SELECT l.id FROM lot l WHERE l.id IN (SELECT lot_id FROM recall_lot WHERE recall_id = ?1)"
                        + " ORDER BY l.id FOR UPDATE",
                row -> row.number(0),
                recallId);
    }

    /** Lots made of covered ones that are not covered themselves; anything but none means a walk that ended early. */
    long leftOut(long recallId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM recall_lot r JOIN lot_edge e ON e.parent_id = r.lot_id LEFT JOIN recall_lot c"
                                + " ON c.recall_id = r.recall_id AND c.lot_id = e.child_id"
                                + " WHERE r.recall_id = ?1 AND c.lot_id IS NULL",
                        row -> row.number(0),
                        recallId)
                .orElseThrow();
    }

    /** Stops the lots. One that is under a recall already goes back, in the end, to what it was before that. */
    void stop(long recallId, DangerClass danger, String reason, Instant now) {
        Sql.update(
                em,
                "UPDATE recall_lot r JOIN lot l ON l.id = r.lot_id LEFT JOIN recall_lot earlier"
                        + " ON earlier.recall_id = l.recall_id AND earlier.lot_id = l.id"
                        + " SET r.status_before = CASE WHEN l.status <> 'RECALLED' THEN l.status"
                        + " ELSE COALESCE(earlier.status_before, 'ON_HOLD') END WHERE r.recall_id = ?1",
                recallId);
        Sql.update(
                em,
                "UPDATE lot l JOIN recall_lot r ON r.lot_id = l.id LEFT JOIN recall o ON o.id = l.recall_id"
                        + " SET l.status = CASE WHEN l.status = 'DESTROYED' THEN l.status ELSE 'RECALLED' END,"
                        + " l.status_reason = ?2, l.status_at = ?3, l.recall_id = ?1, l.version = l.version + 1"
                        + " WHERE r.recall_id = ?1 AND (o.id IS NULL OR o.danger_class > ?4)",
                recallId,
                reason,
                now,
                danger.name());
    }

    /** @return false when it was closed already */
    boolean close(long recallId, String reason, Instant now, String who) {
        return Sql.update(
                        em,
                        "UPDATE recall SET closed_at = ?2, closed_by = ?3, close_reason = ?4"
                                + " WHERE id = ?1 AND closed_at IS NULL",
                        recallId,
                        now,
                        who,
                        reason)
                == 1;
    }

    /** Lots that another open recall covers stay under that one; the others go back to what they were. */
    void release(long recallId, String reason, Instant now) {
        Sql.update(
                em,
                "UPDATE lot l JOIN recall_lot o ON o.lot_id = l.id JOIN recall x ON x.id = o.recall_id"
                        + " AND x.closed_at IS NULL SET l.recall_id = x.id, l.status_reason = x.reason,"
                        + " l.version = l.version + 1 WHERE l.recall_id = ?1",
                recallId);
        Sql.update(
                em,
                "UPDATE lot l JOIN recall_lot r ON r.lot_id = l.id AND r.recall_id = l.recall_id"
                        + " SET l.status_reason = CASE WHEN l.status = 'DESTROYED' THEN l.status_reason ELSE ?2 END,"
                        + " l.status = CASE WHEN l.status = 'DESTROYED' THEN l.status ELSE r.status_before END,"
                        + " l.status_at = ?3, l.recall_id = NULL, l.version = l.version + 1 WHERE l.recall_id = ?1",
                recallId,
                reason,
                now);
    }

    Optional<RecallDetails> details(long id) {
        return Sql.first(em, DETAILS + "r.id = ?1", RecallRepository::details, id);
    }

    /** @param which a condition on recall {@code r}, without anything that was typed */
    List<RecallDetails> such(String which) {
        return Sql.list(em, DETAILS + which, RecallRepository::details);
    }

    /** Open ones first, then the newest; those that touch a seller's lots when one is named. */
    List<RecallDetails> page(@Nullable Long sellerId, Paging paging) {
        return Sql.list(
                em,
                DETAILS + TOUCHES + " ORDER BY r.closed_at IS NOT NULL, r.id DESC LIMIT ?2 OFFSET ?3",
                RecallRepository::details,
                sellerId,
                paging.size(),
                paging.offset());
    }

    long count(@Nullable Long sellerId) {
        return Sql.first(em, "SELECT COUNT(*) FROM recall r WHERE " + TOUCHES, row -> row.number(0), sellerId)
                .orElseThrow();
    }

    boolean touches(long recallId, long sellerId) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM recall_lot t JOIN lot y ON y.id = t.lot_id WHERE t.recall_id = ?1"
                                + " AND y.seller_id = ?2 LIMIT 1",
                        row -> row.number(0),
                        recallId,
                        sellerId)
                .isPresent();
    }

    List<RecalledLot> lots(String chosen, int most) {
        return Sql.list(
                em,
                "SELECT l.id, l.gtin, l.lot_no, l.token, l.name, l.seller_id, s.name, l.quantity, l.remaining,"
                        + " l.unit_scale, l.unit_name, l.status, l.mass_grams FROM lot l JOIN seller s"
                        + " ON s.id = l.seller_id WHERE l.id IN (" + chosen + ") ORDER BY l.id LIMIT ?1",
                row -> new RecalledLot(
                        row.number(0),
                        LotAddress.of(row.textOrNull(1), row.text(2), row.text(3)),
                        row.text(4),
                        row.number(5),
                        row.text(6),
                        new Quantity(row.number(7), row.small(9), row.text(10)),
                        new Quantity(row.number(8), row.small(9), row.text(10)),
                        LotStatus.valueOf(row.text(11)),
                        row.numberOrNull(12)),
                most);
    }

    private static RecallDetails details(Row row) {
        return new RecallDetails(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.number(4),
                row.text(5),
                DangerClass.valueOf(row.text(6)),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.flag(13),
                row.instant(14),
                row.text(15),
                row.instantOrNull(16),
                row.textOrNull(17),
                row.textOrNull(18),
                row.number(19));
    }
}
