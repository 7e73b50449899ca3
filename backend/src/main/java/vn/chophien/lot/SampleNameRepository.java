package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import vn.chophien.ledger.Erasable;
import vn.chophien.ledger.NamedRecord;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/**
 * Finds and erases names in what is private of a sample: who took it, where, and what they noted. The seal commits to the
 * three as one, so they go together. A name of one word is not looked for inside texts, where it may be any word.
 */
@ApplicationScoped
class SampleNameRepository {

    private static final String OF_SELLER = "FROM lot_sample p JOIN lot l ON l.id = p.lot_id WHERE l.seller_id = ?1";

    @PersistenceContext
    EntityManager em;

    List<NamedRecord> holding(long sellerId, String name) {
        return Sql.list(
                em,
                "SELECT p.id, p.occurred_at, l.lot_no " + OF_SELLER + " AND (p.taken_by COLLATE utf8mb4_bin = ?2"
                        + " OR (?2 LIKE '% %' AND INSTR(CONCAT_WS(' ', p.place, p.note) COLLATE utf8mb4_bin, ?2) > 0))"
                        + " ORDER BY p.id",
                row -> new NamedRecord(
                        "LOT_SAMPLE",
                        row.number(0),
                        Times.dayOf(row.instant(1)),
                        "Phiếu lấy mẫu: người lấy, nơi lấy, ghi chú",
                        "Lô " + row.text(2),
                        false),
                sellerId,
                name);
    }

    List<String> lookAlikes(long sellerId, String name) {
        return Sql.list(
                em,
                "SELECT DISTINCT p.taken_by COLLATE utf8mb4_bin " + OF_SELLER
                        + " AND INSTR(p.taken_by, ?2) > 0 LIMIT 20",
                row -> row.text(0),
                sellerId,
                name);
    }

    /** Steps of lots are sealed openly as a whole. */
    long openlyNaming(long sellerId, String name) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM lot_step t JOIN lot l ON l.id = t.lot_id WHERE l.seller_id = ?1"
                                + " AND INSTR(CONCAT_WS(' ', t.declared_by, t.verified_by, t.place, t.note)"
                                + " COLLATE utf8mb4_bin, ?2) > 0",
                        row -> row.number(0),
                        sellerId,
                        name)
                .orElseThrow();
    }

    void erase(Collection<Long> ids) {
        Sql.update(
                em,
                "UPDATE lot_sample SET taken_by = ?1, place = ?1, note = IF(note IS NULL, NULL, ?1) WHERE id IN ("
                        + Sql.ids(ids) + ")",
                Erasable.ERASED);
    }
}
