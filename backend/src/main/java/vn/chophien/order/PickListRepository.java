package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Sql;

/** What the orders that wait to be packed hold. */
@ApplicationScoped
class PickListRepository {

    /** As many orders as anybody packs in a day; the oldest. */
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    List<PickList.Row> waiting(long sellerId) {
        return Sql.list(
                em,
                "SELECT o.number, o.buyer_name, o.placed_at, l.product_name, l.item_name, t.id, t.lot_no, t.expires_on,"
                        + " (t.status <> 'NORMAL' OR t.stop_code_id IS NOT NULL), a.quantity, l.unit_scale, l.unit_name"
                        + " FROM (SELECT id, number, buyer_name, placed_at FROM market_order WHERE seller_id = ?1"
                        + " AND status IN ('CONFIRMED', 'PAID') ORDER BY placed_at, id LIMIT " + MOST + ") o"
                        + " JOIN order_line l ON l.order_id = o.id JOIN order_line_lot a ON a.order_line_id = l.id"
                        + " JOIN lot t ON t.id = a.lot_id"
                        + " ORDER BY l.product_name, l.item_name, t.expires_on IS NULL, t.expires_on, t.id, o.placed_at",
                row -> new PickList.Row(
                        row.text(0),
                        row.text(1),
                        row.instant(2),
                        row.text(3),
                        row.text(4),
                        row.number(5),
                        row.text(6),
                        row.dayOrNull(7),
                        row.flag(8),
                        new Quantity(row.number(9), row.small(10), row.text(11))),
                sellerId);
    }
}
