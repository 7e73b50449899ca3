package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * {@link LotNet} refuses a link to a lot that was not reached.
 */
@ApplicationScoped
class LotTraceRepository {

    private static final int DEEPEST = 100_000;

    /** What is told of a lot, from lot l, seller s and recall r. */
    private static final String NODE = """
            l.id, l.gtin, l.lot_no, l.token, l.name, COALESCE(l.producer, s.name), l.status, l.status_reason,
            l.site_id, l.season_id, l.site_code_id, l.code_status, l.harvested_on, l.made_on, l.expires_on,
            l.mass_grams,
            r.danger_class, r.reason, CONCAT_WS(' ', r.instruction, NULLIF(r.arrangement, '')), r.contact,
            r.opened_at
            """;

    /** The far end of a link, the near end, what is told of each lot with the joins that it needs, and the near end. */
    private static final String WALK = """
            /*M! SET STATEMENT max_recursive_iterations = %1$d FOR */
            WITH RECURSIVE reached (id) AS (
                SELECT CAST(?1 AS SIGNED)
                UNION
                SELECT walk.%2$s FROM reached JOIN lot_edge walk ON walk.%3$s = reached.id)
            SELECT /*+ SET_VAR(cte_max_recursion_depth = %1$d) */
                   reached.id, e.parent_id, e.child_id, e.mass_grams, e.operation %4$s
            FROM reached
            %5$s
            LEFT JOIN lot_edge e ON e.%3$s = reached.id
            """;

    private static final int FIRST_OF_LOT = 5;
    private static final String OF_LOT = "JOIN seller s ON s.id = l.seller_id LEFT JOIN recall r ON r.id = l.recall_id";

    private static final String BACK = back("," + NODE, "JOIN lot l ON l.id = reached.id " + OF_LOT);
    private static final String FORWARD = forward("," + NODE, "JOIN lot l ON l.id = reached.id " + OF_LOT);

    /** Without the lots themselves: to look each of them up takes longer than the walk. */
    private static final String SHAPE_BACK = back("", "");

    private static final String SHAPE_FORWARD = forward("", "");

    /** A seller sees their own lots and those next to them. */
    private static final String SEEN = """
            (?1 IS NULL OR l.seller_id = ?1
             OR EXISTS (SELECT 1 FROM lot_edge e JOIN lot o ON o.id = e.parent_id
                        WHERE e.child_id = l.id AND o.seller_id = ?1)
             OR EXISTS (SELECT 1 FROM lot_edge e JOIN lot o ON o.id = e.child_id
                        WHERE e.parent_id = l.id AND o.seller_id = ?1))
            """;

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
        return trace(lotId, BACK);
    }

    /** The lot and everything that was made of it. */
    LotTrace forward(long lotId) {
        return trace(lotId, FORWARD);
    }

    /** As {@link #back}, but of each lot only where it stands. */
    LotNet<LotPoint> shapeBack(long lotId) {
        return shape(lotId, SHAPE_BACK);
    }

    /** As {@link #forward}, but of each lot only where it stands. */
    LotNet<LotPoint> shapeForward(long lotId) {
        return shape(lotId, SHAPE_FORWARD);
    }

    /** What is told of these lots, as far as this seller sees them; of all of them when no seller is named. */
    Map<Long, LotNode> nodes(Collection<Long> lotIds, @Nullable Long sellerId) {
        return Sql.list(
                        em,
                        "SELECT " + NODE + " FROM lot l " + OF_LOT + " WHERE l.id IN (" + Sql.ids(lotIds) + ") AND "
                                + SEEN,
                        row -> node(row, 0),
                        sellerId)
                .stream()
                .collect(Collectors.toMap(LotNode::id, node -> node));
    }

    /** Who made these lots, by trade name. */
    List<String> makers(Collection<Long> lotIds, @Nullable Long sellerId, int most) {
        return Sql.list(
                em,
                "SELECT DISTINCT COALESCE(l.producer, s.name) AS maker FROM lot l JOIN seller s ON s.id = l.seller_id"
                        + " WHERE l.id IN (" + Sql.ids(lotIds) + ") AND " + SEEN + " ORDER BY maker LIMIT ?2",
                row -> row.text(0),
                sellerId,
                most);
    }

    /** Numbers of lots that these were made of and that are held or called back; a few, to name them. */
    List<String> stoppedBehind(Collection<Long> lotIds) {
        return Sql.list(em, STOPPED_BEHIND.formatted(DEEPEST, Sql.ids(lotIds), DEEPEST), row -> row.text(0));
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

    private LotTrace trace(long lotId, String sql) {
        Map<Long, LotNode> lots = new HashMap<>();
        List<LotLink> links =
                walked(lotId, sql, row -> lots.computeIfAbsent(row.number(0), id -> node(row, FIRST_OF_LOT)));
        return new LotTrace(lotId, lots, links);
    }

    private LotNet<LotPoint> shape(long lotId, String sql) {
        Set<Long> ids = new HashSet<>();
        List<LotLink> links = walked(lotId, sql, row -> ids.add(row.number(0)));
        Set<Long> stopped = stopped(ids);
        Map<Long, LotPoint> lots = new HashMap<>();
        ids.forEach(id -> lots.put(id, new LotPoint(id, stopped.contains(id))));
        return new LotNet<>(lotId, lots, links);
    }

    private List<LotLink> walked(long lotId, String sql, Consumer<Row> lot) {
        List<LotLink> links = new ArrayList<>();
        for (Row row : Sql.list(em, sql, row -> row, lotId)) {
            lot.accept(row);
            if (!row.isNull(1)) {
                links.add(new LotLink(row.number(1), row.number(2), row.number(3), LotOperation.valueOf(row.text(4))));
            }
        }
        return links;
    }

    /** Few lots are stopped, so they are asked for and not each of these. */
    private Set<Long> stopped(Set<Long> ids) {
        String stopped = Arrays.stream(LotStatus.values())
                .filter(status -> status != LotStatus.NORMAL)
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(","));
        return among(ids, "status IN (" + stopped + ")");
    }

    /** Those of the lots of both nets that are this seller's. */
    Set<Long> own(long sellerId, LotNet<LotPoint> back, LotNet<LotPoint> forward) {
        Set<Long> ids = new HashSet<>(back.lots().keySet());
        ids.addAll(forward.lots().keySet());
        return among(ids, "seller_id = " + sellerId);
    }

    private Set<Long> among(Set<Long> ids, String condition) {
        return Sql.list(
                        em,
                        "SELECT id FROM lot WHERE " + condition + " AND id BETWEEN ?1 AND ?2",
                        row -> row.number(0),
                        Collections.min(ids),
                        Collections.max(ids))
                .stream()
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    private static String back(String columns, String joins) {
        return WALK.formatted(DEEPEST, "parent_id", "child_id", columns, joins);
    }

    private static String forward(String columns, String joins) {
        return WALK.formatted(DEEPEST, "child_id", "parent_id", columns, joins);
    }

    private static LotNode node(Row row, int first) {
        return new LotNode(
                row.number(first),
                LotAddress.of(row.textOrNull(first + 1), row.text(first + 2), row.text(first + 3)),
                row.text(first + 4),
                row.text(first + 5),
                LotStatus.valueOf(row.text(first + 6)),
                row.textOrNull(first + 7),
                row.numberOrNull(first + 8),
                row.numberOrNull(first + 9),
                row.numberOrNull(first + 10),
                row.isNull(first + 11) ? null : CodeStatus.valueOf(row.text(first + 11)),
                row.dayOrNull(first + 12),
                row.day(first + 13),
                row.dayOrNull(first + 14),
                row.numberOrNull(first + 15),
                row.isNull(first + 16)
                        ? null
                        : new RecallView(
                                row.text(first + 16),
                                row.text(first + 17),
                                row.text(first + 18),
                                row.text(first + 19),
                                row.instant(first + 20)));
    }
}
