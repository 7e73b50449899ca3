package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.site.CodeStatus;

/**
 * Walks the net of lots, one statement each way.
 *
 * <p>{@code UNION} and not {@code UNION ALL}: lots that are reached on many ways count once, and the walk ends even if a
 * circle should ever get in. MariaDB ends a recursion silently at {@code max_recursive_iterations} (1000 unless raised,
 * with nothing but warning 1931) and MySQL with an error at {@code cte_max_recursion_depth}; each reads only its own of
 * the two settings in the statement. Because a warning is easily lost, completeness is proven from the answer itself:
 * {@link LotTrace} refuses a link to a lot that was not reached.
 */
@ApplicationScoped
class LotTraceRepository {

    private static final int DEEPEST = 100_000;

    /** The far end of a link, the near end, and the link's columns again; two directions of one walk. */
    private static final String WALK = """
            /*M! SET STATEMENT max_recursive_iterations = %d FOR */
            WITH RECURSIVE reached (id) AS (
                SELECT CAST(?1 AS SIGNED)
                UNION
                SELECT walk.%s FROM reached JOIN lot_edge walk ON walk.%s = reached.id)
            SELECT /*+ SET_VAR(cte_max_recursion_depth = %d) */
                   l.id, l.gtin, l.lot_no, l.token, l.name, COALESCE(l.producer, s.name), l.status, l.status_reason,
                   l.site_id, l.season_id, l.site_code_id, l.code_status, l.harvested_on, l.made_on, l.expires_on,
                   l.mass_grams,
                   r.danger_class, r.reason, CONCAT_WS(' ', r.instruction, NULLIF(r.arrangement, '')), r.contact,
                   r.opened_at,
                   e.parent_id, e.child_id, e.mass_grams, e.operation
            FROM reached
            JOIN lot l ON l.id = reached.id
            JOIN seller s ON s.id = l.seller_id
            LEFT JOIN recall r ON r.id = l.recall_id
            LEFT JOIN lot_edge e ON e.%s = l.id
            """;

    private static final String BACK = WALK.formatted(DEEPEST, "parent_id", "child_id", DEEPEST, "child_id");
    private static final String FORWARD = WALK.formatted(DEEPEST, "child_id", "parent_id", DEEPEST, "parent_id");

    private static final String CLOSURE = """
            /*M! SET STATEMENT max_recursive_iterations = %1$d FOR */
            WITH RECURSIVE reached (id) AS (
                SELECT CAST(?1 AS SIGNED)
                UNION
                SELECT walk.child_id FROM reached JOIN lot_edge walk ON walk.parent_id = reached.id)
            SELECT /*+ SET_VAR(cte_max_recursion_depth = %1$d) */ reached.id, e.child_id
            FROM reached LEFT JOIN lot_edge e ON e.parent_id = reached.id
            """.formatted(DEEPEST);

    private static final String STOPPED_BEHIND = """
            /*M! SET STATEMENT max_recursive_iterations = %d FOR */
            WITH RECURSIVE reached (id) AS (
                SELECT id FROM lot WHERE id IN (%s)
                UNION
                SELECT walk.parent_id FROM reached JOIN lot_edge walk ON walk.child_id = reached.id)
            SELECT /*+ SET_VAR(cte_max_recursion_depth = %d) */ l.lot_no
            FROM reached JOIN lot l ON l.id = reached.id WHERE l.status IN ('ON_HOLD', 'RECALLED')
            ORDER BY l.id LIMIT 3
            """;

    @PersistenceContext
    EntityManager em;

    /** The lot and everything that it was made of. */
    LotTrace back(long lotId) {
        return walk(lotId, BACK);
    }

    /** The lot and everything that was made of it. */
    LotTrace forward(long lotId) {
        return walk(lotId, FORWARD);
    }

    /** Numbers of lots that these were made of and that are held or called back; a few, to name them. */
    List<String> stoppedBehind(Collection<Long> lotIds) {
        return Sql.list(em, STOPPED_BEHIND.formatted(DEEPEST, Sql.ids(lotIds), DEEPEST), row -> row.text(0));
    }

    /** Those of the lots of both traces that are this seller's. */
    Set<Long> own(long sellerId, LotTrace back, LotTrace forward) {
        Set<Long> ids = new HashSet<>(back.lots().keySet());
        ids.addAll(forward.lots().keySet());
        return new HashSet<>(Sql.list(
                em,
                "SELECT id FROM lot WHERE seller_id = ?1 AND id IN (" + Sql.ids(ids) + ")",
                row -> row.number(0),
                sellerId));
    }

    /** Ids of the lot and of everything that was made of it: what a recall would take back. */
    Set<Long> closure(long lotId) {
        Set<Long> reached = new LinkedHashSet<>();
        Set<Long> children = new HashSet<>();
        for (Row row : Sql.list(em, CLOSURE, row -> row, lotId)) {
            reached.add(row.number(0));
            if (!row.isNull(1)) {
                children.add(row.number(1));
            }
        }
        if (!reached.containsAll(children)) {
            throw new LotTrace.IncompleteTrace(lotId);
        }
        return reached;
    }

    private LotTrace walk(long lotId, String sql) {
        Map<Long, LotNode> lots = new HashMap<>();
        List<LotLink> links = new ArrayList<>();
        for (Row row : Sql.list(em, sql, row -> row, lotId)) {
            lots.computeIfAbsent(row.number(0), id -> node(row));
            if (!row.isNull(21)) {
                links.add(new LotLink(
                        row.number(21), row.number(22), row.number(23), LotOperation.valueOf(row.text(24))));
            }
        }
        return new LotTrace(lotId, lots, links);
    }

    private static LotNode node(Row row) {
        return new LotNode(
                row.number(0),
                LotAddress.of(row.textOrNull(1), row.text(2), row.text(3)),
                row.text(4),
                row.text(5),
                LotStatus.valueOf(row.text(6)),
                row.textOrNull(7),
                row.numberOrNull(8),
                row.numberOrNull(9),
                row.numberOrNull(10),
                row.isNull(11) ? null : CodeStatus.valueOf(row.text(11)),
                row.dayOrNull(12),
                row.day(13),
                row.dayOrNull(14),
                row.numberOrNull(15),
                row.isNull(16)
                        ? null
                        : new RecallView(row.text(16), row.text(17), row.text(18), row.text(19), row.instant(20)));
    }
}
