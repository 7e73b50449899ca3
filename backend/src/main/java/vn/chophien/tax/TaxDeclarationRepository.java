package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.shared.Sql;

/** What sellers say of their year and of their products. */
@ApplicationScoped
class TaxDeclarationRepository {

    @PersistenceContext
    EntityManager em;

    /** Makes the seller's orders take turns, so that each knows what the year came to before it. */
    boolean lockIsBelow(long sellerId) {
        Sql.update(em, "INSERT IGNORE INTO seller_tax (seller_id) VALUES (?1)", sellerId);
        return Sql.first(
                        em,
                        "SELECT is_below FROM seller_tax WHERE seller_id = ?1 FOR UPDATE",
                        row -> row.flag(0),
                        sellerId)
                .orElseThrow();
    }

    boolean isBelow(long sellerId) {
        return Sql.first(em, "SELECT is_below FROM seller_tax WHERE seller_id = ?1", row -> row.flag(0), sellerId)
                .orElse(false);
    }

    void declare(long sellerId, boolean isBelow, String who, Instant now) {
        Sql.update(
                em,
                "UPDATE seller_tax SET is_below = ?2, declared_at = ?3, declared_by = ?4 WHERE seller_id = ?1",
                sellerId,
                isBelow,
                now,
                who);
    }

    boolean isPerson(long sellerId) {
        return Sql.first(
                        em,
                        "SELECT kind FROM seller WHERE id = ?1",
                        row -> SellerKind.valueOf(row.text(0)).isPerson(),
                        sellerId)
                .orElse(false);
    }

    List<OwnProduct> products(long sellerId) {
        return Sql.list(
                em,
                "SELECT p.id, p.name, COALESCE(t.is_own, FALSE) FROM product p LEFT JOIN product_tax t ON t.product_id ="
                        + " p.id WHERE p.seller_id = ?1 ORDER BY p.name, p.id",
                row -> new OwnProduct(row.number(0), row.text(1), row.flag(2)),
                sellerId);
    }

    void declareProduct(long productId, boolean isOwn, String who, Instant now) {
        Sql.update(
                em,
                "INSERT INTO product_tax (product_id, is_own, declared_at, declared_by) VALUES (?1, ?2, ?3, ?4)"
                        + " ON DUPLICATE KEY UPDATE is_own = ?2, declared_at = ?3, declared_by = ?4",
                productId,
                isOwn,
                now,
                who);
    }
}
