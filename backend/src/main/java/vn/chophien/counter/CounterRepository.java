package vn.chophien.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.catalogue.SaleableLots;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CounterRepository {

    private static final String SALES =
            "SELECT o.number, k.access_token, o.status, o.payment_method, o.total, c.sold_by,"
                    + " c.has_phone, c.at FROM counter_sale c JOIN checkout k ON k.idempotency_key = c.idempotency_key"
                    + " JOIN market_order o ON o.checkout_id = k.id AND o.seller_id = c.seller_id ";

    @PersistenceContext
    EntityManager em;

    /** What there is of a seller's packs that are for sale, by name. */
    List<CounterGoods> goods(long sellerId, LocalDate today) {
        return Sql.list(
                em,
                "SELECT i.id, p.name, i.name, i.unit_name, i.unit_scale, i.price, p.age_limit, SUM(l.remaining)"
                        + " FROM product p JOIN trade_item i ON i.product_id = p.id AND i.active"
                        + " JOIN lot l ON l.trade_item_id = i.id AND " + SaleableLots.CONDITION
                        + " WHERE p.seller_id = ?2 AND p.status = 'APPROVED' GROUP BY i.id, p.name, i.name, i.unit_name,"
                        + " i.unit_scale, i.price, p.age_limit ORDER BY p.name, i.id",
                row -> new CounterGoods(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.small(4) > 0,
                        row.money(5),
                        new Quantity(row.decimal(7).longValueExact(), row.small(4), row.text(3)),
                        row.isNull(6) ? null : row.small(6)),
                today,
                sellerId);
    }

    /** The same form once more changes nothing. */
    void begin(CounterOrder order, long sellerId, String soldBy, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO counter_sale (idempotency_key, seller_id, sold_by, has_phone, at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)",
                order.key(),
                sellerId,
                soldBy,
                !order.phone().isBlank(),
                now);
    }

    /** Of a form that sold nothing. */
    void giveUp(String key) {
        Sql.update(
                em,
                "DELETE FROM counter_sale WHERE idempotency_key = ?1 AND NOT EXISTS"
                        + " (SELECT 1 FROM checkout k WHERE k.idempotency_key = ?1)",
                key);
    }

    Optional<CounterSale> sale(long sellerId, String number) {
        return Sql.first(
                em, SALES + "WHERE c.seller_id = ?1 AND o.number = ?2", CounterRepository::sale, sellerId, number);
    }

    Optional<CounterSale> ofKey(long sellerId, String key) {
        return Sql.first(
                em,
                SALES + "WHERE c.seller_id = ?1 AND c.idempotency_key = ?2",
                CounterRepository::sale,
                sellerId,
                key);
    }

    /** Newest first. */
    List<CounterSale> since(long sellerId, Instant from, int most) {
        return Sql.list(
                em,
                SALES + "WHERE c.seller_id = ?1 AND c.at >= ?2 ORDER BY c.at DESC, o.id DESC LIMIT " + most,
                CounterRepository::sale,
                sellerId,
                from);
    }

    private static CounterSale sale(Row row) {
        return new CounterSale(
                row.text(0),
                row.text(1),
                OrderStatus.valueOf(row.text(2)),
                PaymentMethod.valueOf(row.text(3)),
                row.money(4),
                row.text(5),
                row.flag(6),
                row.instant(7));
    }
}
