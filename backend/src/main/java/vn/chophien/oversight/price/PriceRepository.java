package vn.chophien.oversight.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.PackView;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reads across catalogue and orders; a report, which is why it is SQL. */
@ApplicationScoped
class PriceRepository {

    /** What was called off, sent back or never paid tells nothing of prices. */
    private static final String SOLD = "o.status NOT IN ('AWAITING_PAYMENT', 'CANCELLED', 'RETURNED', 'REFUNDED')";

    @PersistenceContext
    EntityManager em;

    /** A pack, and whether everybody can buy it now. */
    record Pack(PackView view, long productId, PriceKind kind, boolean onOffer) {

        PriceSample sample(long dong, long times, long lately) {
            return new PriceSample(
                    productId, kind, view.priced(dong).compared().price().dong(), times, lately);
        }
    }

    record Line(long itemId, long dong, long times, long lately) {}

    /** @param categoryId null for all shelves */
    Map<Long, Pack> packs(@Nullable Long categoryId) {
        Map<Long, Pack> packs = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT t.id, t.name, t.price, t.unit_name, t.unit_scale, t.sale_step, t.net_grams, t.net_amount,"
                                + " t.net_unit, t.product_id, p.category_id, p.ocop_set,"
                                + " t.active = TRUE AND p.status = 'APPROVED' AND s.status = 'ACTIVE'"
                                + " FROM trade_item t JOIN product p ON p.id = t.product_id"
                                + " JOIN seller s ON s.id = p.seller_id WHERE (?1 IS NULL OR p.category_id = ?1)",
                        PriceRepository::pack,
                        categoryId)
                .forEach(pack -> packs.put(pack.view().id(), pack));
        return packs;
    }

    List<Line> lines(Instant since, Instant lately) {
        return Sql.list(
                em,
                "SELECT l.trade_item_id, l.price, COUNT(*), SUM(CASE WHEN o.placed_at >= ?2 THEN 1 ELSE 0 END)"
                        + " FROM market_order o JOIN order_line l ON l.order_id = o.id WHERE o.placed_at >= ?1 AND "
                        + SOLD
                        + " GROUP BY l.trade_item_id, l.price",
                row -> new Line(
                        row.number(0),
                        row.number(1),
                        row.number(2),
                        row.decimal(3).longValue()),
                since,
                lately);
    }

    Map<Long, String> shelves() {
        Map<Long, String> shelves = new LinkedHashMap<>();
        Sql.list(em, "SELECT id, name FROM category ORDER BY position", row -> Map.entry(row.number(0), row.text(1)))
                .forEach(shelf -> shelves.put(shelf.getKey(), shelf.getValue()));
        return shelves;
    }

    /** Whose product it is, and its shelf. */
    Optional<Row> product(long productId) {
        return Sql.first(em, "SELECT seller_id, category_id FROM product WHERE id = ?1", row -> row, productId);
    }

    private static Pack pack(Row row) {
        PackView view = new PackView(
                row.number(0),
                null,
                row.text(1),
                row.money(2),
                row.text(3),
                row.small(4),
                row.number(5),
                row.numberOrNull(6),
                NetContent.ofColumns(row.numberOrNull(7), row.textOrNull(8)),
                true);
        PriceKind kind = new PriceKind(
                row.number(10),
                row.isNull(11) ? null : row.small(11),
                view.compared().unit());
        return new Pack(view, row.number(9), kind, row.flag(12));
    }
}
