package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chophien.shared.Sql;

@ApplicationScoped
class OrderForgettingRepository {

    static final String NOBODY = "Người mua (đã ẩn danh)";

    /** Of the form of a number, for nobody: no number begins so. */
    static final String NO_PHONE = "+84000000000";

    @PersistenceContext
    EntityManager em;

    record Due(long orderId, long checkoutId) {}

    /** Locked until the transaction ends. */
    List<Due> due(Instant placedBefore, int most) {
        return Sql.list(
                em,
                "SELECT id, checkout_id FROM market_order WHERE anonymised_at IS NULL AND placed_at < ?1 ORDER BY id LIMIT ?2"
                        + " FOR UPDATE",
                row -> new Due(row.number(0), row.number(1)),
                placedBefore,
                most);
    }

    void forget(List<Long> orderIds, Instant now) {
        String ids = Sql.ids(orderIds);
        for (String wishes : List.of("order_gift", "order_invoice_request", "order_former_place")) {
            Sql.update(em, "DELETE FROM " + wishes + " WHERE order_id IN (" + ids + ")");
        }
        Sql.update(
                em,
                "UPDATE order_event SET actor = ?1 WHERE order_id IN (" + ids + ") AND actor ="
                        + " (SELECT buyer_name FROM market_order o WHERE o.id = order_event.order_id)",
                NOBODY);
        Sql.update(
                em,
                "UPDATE market_order SET buyer_name = ?1, buyer_phone = ?2, buyer_email = NULL, note = NULL,"
                        + " address_line = CASE WHEN address_line IS NULL THEN NULL ELSE '(đã ẩn danh)' END,"
                        + " anonymised_at = ?3, version = version + 1 WHERE id IN (" + ids + ")",
                NOBODY,
                NO_PHONE,
                now);
    }
}
