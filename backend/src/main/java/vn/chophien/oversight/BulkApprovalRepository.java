package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.Sql;

@ApplicationScoped
class BulkApprovalRepository {

    private static final String UNFLAGGED = "p.status = 'PENDING'"
            + " AND EXISTS (SELECT 1 FROM listing_look k WHERE k.product_id = p.id)"
            + " AND NOT EXISTS (SELECT 1 FROM flag f WHERE f.product_id = p.id AND f.dismissed_at IS NULL"
            + " AND f.ended_at IS NULL)";

    @PersistenceContext
    EntityManager em;

    /** Waiting listings that were looked over and about which nothing is open; who waits longest comes first. */
    List<BulkApproval.Candidate> candidates(int most) {
        return Sql.list(
                em,
                "SELECT p.id, p.version, p.name, s.name, c.name FROM product p JOIN seller s ON s.id = p.seller_id"
                        + " JOIN category c ON c.id = p.category_id WHERE " + UNFLAGGED
                        + " ORDER BY p.submitted_at, p.id LIMIT ?1",
                row -> new BulkApproval.Candidate(row.number(0), row.small(1), row.text(2), row.text(3), row.text(4)),
                most);
    }

    boolean isUnflagged(long productId) {
        return Sql.first(
                        em, "SELECT 1 FROM product p WHERE p.id = ?1 AND " + UNFLAGGED, row -> row.number(0), productId)
                .isPresent();
    }

    long begin(Actor staff, Instant now) {
        Sql.update(
                em,
                "INSERT INTO bulk_approval (staff_id, staff_name, at) VALUES (?1, ?2, ?3)",
                staff.accountId(),
                staff.name(),
                now);
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    /** Of a product as it is now, once approved; or why it was not. */
    void line(long bulkId, long productId, @Nullable String refusal) {
        Sql.update(
                em,
                "INSERT IGNORE INTO bulk_approval_line (bulk_id, product_id, name, version, refusal)"
                        + " SELECT ?1, id, name, CASE WHEN ?3 IS NULL THEN version END, ?3 FROM product WHERE id = ?2",
                bulkId,
                productId,
                refusal);
    }

    Optional<BulkApproval> find(long id) {
        List<BulkApproval.Line> lines = Sql.list(
                em,
                "SELECT product_id, name, version, refusal FROM bulk_approval_line WHERE bulk_id = ?1 ORDER BY product_id",
                row -> new BulkApproval.Line(
                        row.number(0), row.text(1), row.isNull(2) ? null : row.small(2), row.textOrNull(3)),
                id);
        return Sql.first(
                em,
                "SELECT id, staff_name, at, undone_at FROM bulk_approval WHERE id = ?1",
                row -> new BulkApproval(row.number(0), row.text(1), row.instant(2), row.instantOrNull(3), lines),
                id);
    }

    /** @return false when it was taken back already, or its time is over */
    boolean undo(long id, Instant now, Instant notBefore) {
        return Sql.update(
                        em,
                        "UPDATE bulk_approval SET undone_at = ?1 WHERE id = ?2 AND undone_at IS NULL AND at > ?3",
                        now,
                        id,
                        notBefore)
                == 1;
    }
}
