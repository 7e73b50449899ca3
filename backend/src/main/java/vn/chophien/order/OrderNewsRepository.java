package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class OrderNewsRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    OrderReadRepository orders;

    @Inject
    WishesRepository wishes;

    /** The oldest steps that nobody was told of and that no other node is telling of right now. */
    List<Long> claim(int most) {
        return Sql.list(
                em,
                "SELECT id FROM order_event WHERE told = FALSE ORDER BY id LIMIT ?1 FOR UPDATE SKIP LOCKED",
                row -> row.number(0),
                most);
    }

    /** Nobody is told of what they bought face to face. */
    List<OrderStep> steps(List<Long> eventIds) {
        Map<Long, Long> orderIds = new HashMap<>();
        List<OrderStep> bare = Sql.list(
                em,
                "SELECT e.id, e.order_id, e.status, e.note, o.number, c.access_token, o.status, o.payment_method,"
                        + " o.delivery_method, o.total, o.pay_by, o.paid_at IS NOT NULL, o.carrier, o.tracking_no,"
                        + " o.buyer_phone, o.buyer_email, s.name, s.phone, s.email FROM order_event e"
                        + " JOIN market_order o ON o.id = e.order_id JOIN checkout c ON c.id = o.checkout_id"
                        + " JOIN seller s ON s.id = o.seller_id WHERE e.id IN (" + Sql.ids(eventIds)
                        + ") AND NOT EXISTS (SELECT 1 FROM counter_sale f"
                        + " WHERE f.idempotency_key = c.idempotency_key) ORDER BY e.id",
                row -> {
                    orderIds.put(row.number(0), row.number(1));
                    return step(row);
                });
        Map<Long, List<OrderLineView>> lines = orders.lines(orderIds.values());
        Map<Long, OrderWishes> wished = wishes.of(orderIds.values());
        return bare.stream()
                .map(step -> new OrderStep(
                        step.eventId(),
                        step.status(),
                        step.note(),
                        step.order(),
                        step.seller(),
                        lines.getOrDefault(orderIds.get(step.eventId()), List.of()),
                        wished.getOrDefault(orderIds.get(step.eventId()), OrderWishes.NONE)))
                .toList();
    }

    private static OrderStep step(Row row) {
        return new OrderStep(
                row.number(0),
                OrderStatus.valueOf(row.text(2)),
                row.textOrNull(3),
                new OrderStep.Head(
                        row.text(4),
                        row.text(5),
                        OrderStatus.valueOf(row.text(6)),
                        PaymentMethod.valueOf(row.text(7)),
                        DeliveryMethod.valueOf(row.text(8)),
                        row.money(9),
                        row.instantOrNull(10),
                        row.flag(11),
                        row.textOrNull(12),
                        row.textOrNull(13),
                        row.text(14),
                        row.textOrNull(15)),
                new OrderStep.Seller(row.text(16), row.text(17), row.textOrNull(18)),
                List.of(),
                OrderWishes.NONE);
    }

    void told(List<Long> eventIds) {
        Sql.update(em, "UPDATE order_event SET told = TRUE WHERE id IN (" + Sql.ids(eventIds) + ")");
    }
}
