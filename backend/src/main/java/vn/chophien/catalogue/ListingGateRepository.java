package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reads codes, lots and takedowns, which belong to features above, for the decision whether a product may be listed. */
@ApplicationScoped
class ListingGateRepository {

    private static final String CODE = """
            SELECT k.code_raw, k.kind, k.crop, h.status, h.since, h.reason
            FROM site_code k
            LEFT JOIN site_code_status h ON h.id = (
                SELECT newest.id FROM site_code_status newest WHERE newest.site_code_id = k.id AND newest.since <= ?2
                ORDER BY newest.since DESC, newest.id DESC LIMIT 1)
            WHERE\s""";

    @PersistenceContext
    EntityManager em;

    /** The authority's order that keeps a product off the shelves, in words; the newest where there are several. */
    Optional<String> takedown(long productId, long sellerId) {
        return Sql.first(
                em,
                "SELECT CONCAT('số ', t.number, ' của ', t.authority) FROM takedown t WHERE t.lifted_at IS NULL"
                        + " AND ((t.whole = TRUE AND t.seller_id = ?2) OR EXISTS (SELECT 1 FROM takedown_listing l"
                        + " WHERE l.takedown_id = t.id AND l.product_id = ?1)) ORDER BY t.id DESC LIMIT 1",
                row -> row.text(0),
                productId,
                sellerId);
    }

    /** The code that stops a product's lots, when it stops them all. */
    Optional<SellerCode> stopping(long productId, LocalDate today) {
        return Sql.first(
                em,
                CODE + "k.id = (SELECT MIN(l.stop_code_id) FROM lot l JOIN trade_item i ON i.id = l.trade_item_id"
                        + " WHERE i.product_id = ?1) AND NOT EXISTS (SELECT 1 FROM lot l JOIN trade_item i"
                        + " ON i.id = l.trade_item_id WHERE i.product_id = ?1 AND "
                        + SaleableLots.CONDITION.replace("?1", "?2") + ")",
                ListingGateRepository::code,
                productId,
                today);
    }

    /** Those of a seller. */
    List<SellerCode> of(long sellerId, LocalDate today) {
        return Sql.list(
                em,
                CODE + "k.site_id IN (SELECT id FROM production_site WHERE seller_id = ?1) ORDER BY k.id",
                ListingGateRepository::code,
                sellerId,
                today);
    }

    List<CodeNeed> needs(long productId, LocalDate day) {
        return Sql.list(
                em,
                "SELECT r.kind, r.crop, r.source FROM code_requirement r JOIN product p ON p.category_id = r.category_id"
                        + " WHERE p.id = ?1 AND r.since <= ?2 AND (r.until IS NULL OR r.until >= ?2) ORDER BY r.id",
                row -> new CodeNeed(row.text(0), row.textOrNull(1), row.text(2)),
                productId,
                day);
    }

    private static SellerCode code(Row row) {
        return new SellerCode(
                row.text(0), row.text(1), row.text(2), row.textOrNull(3), row.dayOrNull(4), row.textOrNull(5));
    }
}
