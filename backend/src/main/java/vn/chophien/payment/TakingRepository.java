package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.Taking.Transferred;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** A seller's money, read for a statement in two queries however long it is. */
@ApplicationScoped
class TakingRepository {

    private static final String SETTLED = " FROM payment p JOIN market_order o ON o.number = p.order_number";
    private static final String OF_SELLER = " WHERE o.seller_id = ?1 AND p.settled_at >= ?2 AND p.settled_at < ?3";

    @PersistenceContext
    EntityManager em;

    List<Taking> of(long sellerId, Instant from, Instant to) {
        Map<String, List<Transferred>> transfers = transfers(sellerId, from, to);
        return Sql.list(
                em,
                "SELECT p.order_number, o.buyer_name, p.method, o.status, p.received, p.settled_at" + SETTLED
                        + OF_SELLER + " ORDER BY p.settled_at DESC, p.id DESC",
                row -> receipt(row, transfers),
                sellerId,
                from,
                to);
    }

    private static Taking receipt(Row row, Map<String, List<Transferred>> transfers) {
        return new Taking(
                row.text(0),
                row.text(1),
                PaymentMethod.valueOf(row.text(2)),
                OrderStatus.valueOf(row.text(3)),
                row.money(4),
                row.instant(5),
                transfers.getOrDefault(row.text(0), List.of()));
    }

    private Map<String, List<Transferred>> transfers(long sellerId, Instant from, Instant to) {
        Map<String, List<Transferred>> byOrder = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT e.order_number, e.provider, e.event_id, e.content, e.amount, COALESCE(e.occurred_at, e.received_at)"
                                + SETTLED + " JOIN payment_event e ON e.order_number = p.order_number" + OF_SELLER
                                + " AND e.outcome <> 'IGNORED' AND e.amount > 0 ORDER BY e.id",
                        row -> Map.entry(
                                row.text(0),
                                new Transferred(
                                        row.text(1), row.text(2), row.textOrNull(3), row.money(4), row.instant(5))),
                        sellerId,
                        from,
                        to)
                .forEach(found -> byOrder.computeIfAbsent(found.getKey(), order -> new ArrayList<>())
                        .add(found.getValue()));
        return byOrder;
    }
}
