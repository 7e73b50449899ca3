package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chophien.shared.Sql;

/** Which codes stop which lots. What has to be is the view {@code stopped_lot}; what is stands on the lots. */
@ApplicationScoped
class LotCodeStopRepository {

    private static final int DEEPEST = 100_000;

    /** As the walks of {@link LotTraceRepository}. */
    private static final String REACHED = """
            /*M! SET STATEMENT max_recursive_iterations = %1$d FOR */
            WITH RECURSIVE reached (id) AS (
                SELECT l.id FROM lot l WHERE l.site_code_id = ?1
                UNION
                SELECT l.id FROM lot l JOIN site_code k ON k.code_raw = l.packing_code WHERE k.id = ?1
                UNION
                SELECT walk.child_id FROM reached JOIN lot_edge walk ON walk.parent_id = reached.id)
            SELECT /*+ SET_VAR(cte_max_recursion_depth = %1$d) */ reached.id, e.child_id
            FROM reached LEFT JOIN lot_edge e ON e.parent_id = reached.id
            """.formatted(DEEPEST);

    private static final String DUE = """
            /*M! SET STATEMENT max_recursive_iterations = %1$d FOR */
            SELECT /*+ SET_VAR(cte_max_recursion_depth = %1$d) */ lot_id, site_code_id FROM stopped_lot
            """.formatted(DEEPEST);

    @PersistenceContext
    EntityManager em;

    /** Every lot that was harvested or packed under a code, and everything that was made of those. */
    Set<Long> reached(long codeId) {
        Set<Long> reached = new TreeSet<>();
        Set<Long> children = new TreeSet<>();
        Sql.list(em, REACHED, row -> row, codeId).forEach(row -> {
            reached.add(row.number(0));
            if (!row.isNull(1)) {
                children.add(row.number(1));
            }
        });
        if (!reached.containsAll(children)) {
            throw new LotTrace.IncompleteTrace(codeId);
        }
        return reached;
    }

    void lock(Collection<Long> lotIds) {
        if (!lotIds.isEmpty()) {
            Sql.list(
                    em,
                    "SELECT id FROM lot WHERE id IN (" + Sql.ids(lotIds) + ") ORDER BY id FOR UPDATE",
                    row -> row.number(0));
        }
    }

    /** The stopping code of those of the lots that have one. */
    Map<Long, Long> present(Collection<Long> lotIds) {
        return new TreeMap<>(Sql.list(
                        em,
                        "SELECT id, stop_code_id FROM lot WHERE stop_code_id IS NOT NULL AND id IN (" + Sql.ids(lotIds)
                                + ")",
                        row -> Map.entry(row.number(0), row.number(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The stopping code of every lot of the market that must have one. */
    Map<Long, Long> due() {
        return Sql.list(em, DUE, row -> Map.entry(row.number(0), row.number(1))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void free(Collection<Long> lotIds) {
        if (!lotIds.isEmpty()) {
            Sql.update(em, "UPDATE lot SET stop_code_id = NULL WHERE id IN (" + Sql.ids(lotIds) + ")");
        }
    }

    void stop(Map<Long, Long> codeByLot) {
        codeByLot.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((code, lots) ->
                        Sql.update(em, "UPDATE lot SET stop_code_id = ?1 WHERE id IN (" + Sql.ids(lots) + ")", code));
    }

    /** One step for each of the lots, in one statement. */
    void append(Collection<Long> lotIds, LotOperation operation, Instant now, String office, String note) {
        if (!lotIds.isEmpty()) {
            Sql.update(
                    em,
                    "INSERT INTO lot_step (lot_id, operation, occurred_at, recorded_at, place, declared_by, verified_by,"
                            + " note) SELECT id, ?1, ?2, ?2, 'Chợ', ?3, ?3, ?4 FROM lot"
                            + " WHERE id IN (" + Sql.ids(lotIds) + ") ORDER BY id",
                    operation.name(),
                    now,
                    office,
                    note);
        }
    }
}
