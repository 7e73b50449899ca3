package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ProductPhotoRepository {

    @PersistenceContext
    EntityManager em;

    /** In the seller's order, those that are gone last. */
    List<ProductPhoto> of(long productId) {
        return Sql.list(
                em,
                "SELECT hash, state, reason, added_at FROM product_photo WHERE product_id = ?1"
                        + " ORDER BY state = 'REMOVED', position, id",
                row -> new ProductPhoto(
                        row.text(0), PhotoState.valueOf(row.text(1)), row.textOrNull(2), row.instant(3)),
                productId);
    }

    /** Whoever else changes this product's photos waits. */
    void lock(long productId) {
        Sql.first(em, "SELECT id FROM product WHERE id = ?1 FOR UPDATE", row -> row.number(0), productId);
    }

    /** Once more, a photo that was taken away comes back at the end. */
    void add(long productId, String hash, PhotoState state, Instant now) {
        Sql.update(
                em,
                "INSERT INTO product_photo (product_id, hash, position, state, added_at) SELECT ?1, ?2,"
                        + " COALESCE(MAX(position), 0) + 1, ?3, ?4 FROM product_photo WHERE product_id = ?1"
                        + " ON DUPLICATE KEY UPDATE state = CASE WHEN state = 'REMOVED' THEN ?3 ELSE state END",
                productId,
                hash,
                state.name(),
                now);
    }

    /** @return whether there was such a photo in that state */
    boolean move(long productId, String hash, PhotoState from, PhotoState to, String reason) {
        return Sql.update(
                        em,
                        "UPDATE product_photo SET state = ?4, reason = NULLIF(?5, '') WHERE product_id = ?1 AND hash = ?2"
                                + " AND state = ?3",
                        productId,
                        hash,
                        from.name(),
                        to.name(),
                        reason)
                == 1;
    }

    void putFirst(long productId, String hash) {
        Sql.update(
                em,
                "UPDATE product_photo p JOIN (SELECT MIN(position) AS first FROM product_photo WHERE product_id = ?1) m"
                        + " SET p.position = m.first - 1 WHERE p.product_id = ?1 AND p.hash = ?2",
                productId,
                hash);
    }

    /** @return how many were waiting */
    int showAll(long productId) {
        return Sql.update(
                em, "UPDATE product_photo SET state = 'SHOWN' WHERE product_id = ?1 AND state = 'WAITING'", productId);
    }

    void forget(long productId, String hash) {
        Sql.update(
                em,
                "DELETE FROM product_photo WHERE product_id = ?1 AND hash = ?2 AND state IN ('REMOVED', 'REFUSED')",
                productId,
                hash);
    }

    /** Lets the first shown photo stand for the product, or its drawing; the product's version moves with it. */
    void choosePicture(long productId, Instant now) {
        Sql.update(
                em,
                "UPDATE product SET drawing = COALESCE(drawing, picture) WHERE id = ?1 AND CHAR_LENGTH(picture) < 64",
                productId);
        Sql.update(
                em,
                "UPDATE product p SET p.picture = COALESCE((SELECT f.hash FROM product_photo f WHERE f.product_id = ?1"
                        + " AND f.state = 'SHOWN' ORDER BY f.position, f.id LIMIT 1), p.drawing), p.version ="
                        + " p.version + 1, p.updated_at = ?2 WHERE p.id = ?1",
                productId,
                now);
    }

    boolean names(String hash) {
        return Sql.first(em, "SELECT 1 FROM product_photo WHERE hash = ?1 LIMIT 1", row -> row.number(0), hash)
                .isPresent();
    }

    List<WaitingPhotos> waiting(int most) {
        return Sql.list(
                em,
                "SELECT p.id, p.name, s.name, MIN(f.hash), COUNT(*), MIN(f.added_at) FROM product_photo f"
                        + " JOIN product p ON p.id = f.product_id JOIN seller s ON s.id = p.seller_id"
                        + " WHERE f.state = 'WAITING' AND p.status = 'APPROVED' GROUP BY p.id, p.name, s.name"
                        + " ORDER BY MIN(f.added_at), p.id LIMIT " + most,
                row -> new WaitingPhotos(
                        row.number(0), row.text(1), row.text(2), row.text(3), row.number(4), row.instant(5)));
    }
}
