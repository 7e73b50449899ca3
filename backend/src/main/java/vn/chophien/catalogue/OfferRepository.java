package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.shared.Sql;

/**
 * What stands beside a product on its page: how much there is, from which lots, and what buyers wrote.
 *
 * <p>A read model over tables of features above this one. Asking those features would be an arrow upward; joining their
 * tables for reading is not, and nothing is ever written here.
 */
@ApplicationScoped
class OfferRepository {

    @PersistenceContext
    EntityManager em;

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

    List<ReviewView> reviews(long productId) {
        return Sql.list(
                em,
                "SELECT author, stars, body, written_at, answer FROM review WHERE product_id = ?1"
                        + " ORDER BY written_at DESC, id DESC",
                row -> new ReviewView(row.text(0), row.small(1), row.text(2), row.instant(3), row.textOrNull(4)),
                productId);
    }
}
