package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

/**
 * What stands beside a product on its page: how much there is, from which lots, and what buyers wrote.
 *
 * <p>A read model over tables of features above this one. Asking those features would be an arrow upward; joining their
 * tables for reading is not, and nothing is ever written here.
 */
@ApplicationScoped
class OfferRepository {

    private static final String STAMP = "SELECT CAST(CONCAT_WS(' ', p.version, s.version,"
            + " (SELECT BIT_XOR(CRC32(CONCAT_WS(' ', i.id, i.version, i.price, i.active))) FROM trade_item i"
            + " WHERE i.product_id = p.id),"
            + " (SELECT BIT_XOR(CRC32(CONCAT_WS(' ', l.id, LEAST(l.remaining, GREATEST(i.sale_step, "
            + StockLevel.LITTLE + " * POW(10, i.unit_scale)))))) FROM trade_item i"
            + " JOIN lot l ON l.trade_item_id = i.id AND " + SaleableLots.CONDITION + " WHERE i.product_id = p.id),"
            + " (SELECT BIT_XOR(CRC32(CONCAT_WS(' ', c.id, c.status, c.valid_to))) FROM ocop_certificate c"
            + " WHERE c.product_id = p.id),"
            + " (SELECT CONCAT(COUNT(*), ' ', COUNT(r.answer), ' ', COALESCE(SUM(r.version), 0)) FROM review r"
            + " WHERE r.product_id = p.id),"
            + " (SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(q.version), 0)) FROM product_question q"
            + " WHERE q.product_id = p.id),"
            + " (SELECT BIT_XOR(CRC32(CONCAT_WS(' ', o.id, o.version))) FROM preorder o"
            + " WHERE o.product_id = p.id AND o.status = 'OPEN')) AS CHAR)"
            + " FROM product p JOIN seller s ON s.id = p.seller_id WHERE p.slug = ?2";

    private static final String LISTED = " FROM product p JOIN seller s ON s.id = p.seller_id AND s.status = 'ACTIVE'"
            + " WHERE p.status = 'APPROVED'";

    @PersistenceContext
    EntityManager em;

    /**
     * A fingerprint of everything that the page of a product shows: versions of product, seller and packs, its lots and
     * whether little is left in them, its certificates, reviews and pre-orders, and the day. None for an unknown slug.
     *
     * <p>A lot counts up to what alone makes {@link StockLevel#PLENTY}: above it a sale changes nothing that a shopper sees.
     */
    Optional<String> stamp(String slug, LocalDate today) {
        return Sql.first(em, STAMP, row -> today + row.text(0), today, slug);
    }

    /** First to expire first, as they will be sold. */
    List<LotForSale> lots(long productId, LocalDate today) {
        return Sql.list(
                em,
                "SELECT i.id, i.name, l.token, l.gtin, l.lot_no, l.made_on, l.expires_on, l.remaining FROM trade_item i"
                        + " JOIN lot l ON l.trade_item_id = i.id AND " + SaleableLots.CONDITION
                        + " WHERE i.product_id = ?2 AND i.active = TRUE"
                        + " ORDER BY l.expires_on IS NULL, l.expires_on, l.made_on, l.id",
                row -> new LotForSale(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.textOrNull(3),
                        row.text(4),
                        row.day(5),
                        row.dayOrNull(6),
                        row.number(7)),
                today,
                productId);
    }

    /** Hashes of the photos that may be seen, in the seller's order. */
    List<String> photos(long productId) {
        return Sql.list(
                em,
                "SELECT hash FROM product_photo WHERE product_id = ?1 AND state = 'SHOWN' ORDER BY position, id",
                row -> row.text(0),
                productId);
    }

    /** Whether there are goods that may be sold again, once a hold or the suspension of a code ends. */
    boolean isPaused(long productId, LocalDate today) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM trade_item i JOIN lot l ON l.trade_item_id = i.id WHERE i.product_id = ?1"
                                + " AND i.active = TRUE AND l.remaining > 0"
                                + " AND (l.status = 'ON_HOLD' OR (l.status = 'NORMAL' AND l.stop_code_id IS NOT NULL))"
                                + " AND (l.expires_on IS NULL OR l.expires_on >= ?2) LIMIT 1",
                        row -> row.number(0),
                        productId,
                        today)
                .isPresent();
    }

    long listedPages() {
        return Sql.first(em, "SELECT COUNT(*)" + LISTED, row -> row.number(0)).orElse(0L);
    }

    List<ListedPage> listedPages(int part, int size) {
        return Sql.list(
                em,
                "SELECT p.slug, p.updated_at" + LISTED + " ORDER BY p.id LIMIT ?1 OFFSET ?2",
                row -> new ListedPage(row.text(0), row.instant(1)),
                size,
                part * size);
    }
}
