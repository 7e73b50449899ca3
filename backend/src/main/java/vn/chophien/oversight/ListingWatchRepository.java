package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.catalogue.SaleableLots;
import vn.chophien.shared.Sql;

/** Which listings and sellers are to be looked over, and what their lots lead to. */
@ApplicationScoped
class ListingWatchRepository {

    /** Lots on sale of which nothing that they were made of has a diary, or came from outside with its own papers. */
    private static final String UNTRACED = """
            WITH RECURSIVE back (lot_id, id) AS (
                SELECT l.id, l.id FROM lot l JOIN trade_item t ON t.id = l.trade_item_id
                WHERE t.product_id = ?2 AND %s
                UNION
                SELECT b.lot_id, e.parent_id FROM back b JOIN lot_edge e ON e.child_id = b.id)
            SELECT COUNT(*), COALESCE(MIN(l.lot_no), '') FROM lot l WHERE l.id IN (
                SELECT b.lot_id FROM back b JOIN lot r ON r.id = b.id GROUP BY b.lot_id
                HAVING MAX(CASE WHEN EXISTS (SELECT 1 FROM diary_entry d WHERE d.season_id = r.season_id)
                    OR EXISTS (SELECT 1 FROM lot_step s WHERE s.lot_id = r.id AND s.operation = 'RECEIVE')
                    THEN 1 ELSE 0 END) = 0)
            """.formatted(SaleableLots.CONDITION);

    @PersistenceContext
    EntityManager em;

    boolean isPending(long productId) {
        return Sql.first(em, "SELECT status FROM product WHERE id = ?1", row -> row.text(0), productId)
                .filter(ProductStatus.PENDING.name()::equals)
                .isPresent();
    }

    /** Those that nobody has looked over since; drafts are their seller's own business. */
    List<Long> unseen(Instant since, int most) {
        return Sql.list(
                em,
                "SELECT p.id FROM product p LEFT JOIN listing_look k ON k.product_id = p.id"
                        + " WHERE p.status IN ('PENDING', 'APPROVED') AND (k.product_id IS NULL OR k.looked_at < ?1)"
                        + " ORDER BY p.status DESC, p.id LIMIT ?2",
                row -> row.number(0),
                since,
                most);
    }

    void looked(long productId, Instant now) {
        Sql.update(
                em,
                "INSERT INTO listing_look (product_id, looked_at) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE looked_at = VALUES(looked_at)",
                productId,
                now);
    }

    void forget(long productId) {
        Sql.update(em, "DELETE FROM listing_look WHERE product_id = ?1", productId);
    }

    void forgetAll() {
        Sql.update(em, "DELETE FROM listing_look");
    }

    ListingSurroundings.Lots lots(long productId, LocalDate today) {
        long all = Sql.first(
                        em,
                        "SELECT COUNT(*) FROM lot l JOIN trade_item t ON t.id = l.trade_item_id WHERE t.product_id = ?1",
                        row -> row.number(0),
                        productId)
                .orElseThrow();
        if (all == 0) {
            return ListingSurroundings.Lots.NONE;
        }
        long onSale = Sql.first(
                        em,
                        "SELECT COUNT(*) FROM lot l JOIN trade_item t ON t.id = l.trade_item_id WHERE t.product_id = ?2 AND "
                                + SaleableLots.CONDITION,
                        row -> row.number(0),
                        today,
                        productId)
                .orElseThrow();
        return Sql.first(
                        em,
                        UNTRACED,
                        row -> new ListingSurroundings.Lots(all, onSale, row.number(0), row.text(1)),
                        today,
                        productId)
                .orElseThrow();
    }

    /** Active sellers whose scans nobody has looked over since. */
    List<Long> unseenSellers(Instant since, int most) {
        return Sql.list(
                em,
                "SELECT s.id FROM seller s LEFT JOIN seller_look k ON k.seller_id = s.id WHERE s.status = 'ACTIVE'"
                        + " AND (k.seller_id IS NULL OR k.looked_at < ?1) ORDER BY s.id LIMIT ?2",
                row -> row.number(0),
                since,
                most);
    }

    void lookedAtSeller(long sellerId, Instant now) {
        Sql.update(
                em,
                "INSERT INTO seller_look (seller_id, looked_at) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE looked_at = VALUES(looked_at)",
                sellerId,
                now);
    }
}
