package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.shared.Sql;

/** Changes many listings at once, without reading their texts. Rows are locked in the order of their ids. */
@ApplicationScoped
class ListingStopRepository {

    @PersistenceContext
    EntityManager em;

    Map<Long, ProductStatus> lock(Collection<Long> ids) {
        Map<Long, ProductStatus> locked = new TreeMap<>();
        if (!ids.isEmpty()) {
            Sql.list(
                            em,
                            "SELECT id, status FROM product WHERE id IN (" + Sql.ids(ids) + ") ORDER BY id FOR UPDATE",
                            row -> Map.entry(row.number(0), ProductStatus.valueOf(row.text(1))))
                    .forEach(row -> locked.put(row.getKey(), row.getValue()));
        }
        return locked;
    }

    long seller(long id) {
        return Sql.first(em, "SELECT seller_id FROM product WHERE id = ?1", row -> row.number(0), id)
                .orElseThrow();
    }

    /** The status is written last: MySQL's assignments see those before them. */
    void hide(long id, String reason, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE product SET decision_reason = CASE WHEN status = 'APPROVED' THEN ?2 ELSE decision_reason END,"
                        + " decided_by = CASE WHEN status = 'APPROVED' THEN ?3 ELSE decided_by END,"
                        + " decided_at = CASE WHEN status = 'APPROVED' THEN ?4 ELSE decided_at END,"
                        + " updated_at = ?4, version = version + 1,"
                        + " status = CASE WHEN status = 'APPROVED' THEN 'HIDDEN' ELSE status END WHERE id = ?1",
                id,
                reason,
                by,
                now);
    }

    void show(long id, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE product SET status = 'APPROVED', decision_reason = NULL, decided_by = ?2, decided_at = ?3,"
                        + " updated_at = ?3, version = version + 1 WHERE id = ?1",
                id,
                by,
                now);
    }

    List<Long> approvedOf(long sellerId) {
        return Sql.list(
                em,
                "SELECT id FROM product WHERE seller_id = ?1 AND status = 'APPROVED' ORDER BY id",
                row -> row.number(0),
                sellerId);
    }
}
