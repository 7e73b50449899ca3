package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CancelAskRepository {

    @PersistenceContext
    EntityManager em;

    Optional<CancelAsk> find(long orderId) {
        return Sql.first(
                em,
                "SELECT reason, asked_at, grant_at, answered_at, refusal FROM order_cancel_ask WHERE order_id = ?1",
                row -> new CancelAsk(
                        row.text(0), row.instant(1), row.instant(2), row.instantOrNull(3), row.textOrNull(4)),
                orderId);
    }

    void add(long orderId, String reason, Instant now, Instant grantAt) {
        Sql.update(
                em,
                "INSERT IGNORE INTO order_cancel_ask (order_id, reason, asked_at, grant_at) VALUES (?1, ?2, ?3, ?4)",
                orderId,
                reason,
                now,
                grantAt);
    }

    void answer(long orderId, @Nullable String refusal, Instant now) {
        Sql.update(
                em,
                "UPDATE order_cancel_ask SET answered_at = ?2, refusal = ?3 WHERE order_id = ?1 AND answered_at IS NULL",
                orderId,
                now,
                refusal);
    }

    /** Orders whose wish is due, and those where packing was quicker. */
    List<String> due(Instant now, int most) {
        return Sql.list(
                em,
                "SELECT o.number FROM order_cancel_ask a JOIN market_order o ON o.id = a.order_id"
                        + " WHERE a.answered_at IS NULL AND (a.grant_at <= ?1 OR o.status <> 'PAID') LIMIT " + most,
                row -> row.text(0),
                now);
    }

    List<String> waiting(long sellerId) {
        return Sql.list(
                em,
                "SELECT o.number FROM order_cancel_ask a JOIN market_order o ON o.id = a.order_id"
                        + " WHERE a.answered_at IS NULL AND o.status = 'PAID' AND o.seller_id = ?1 ORDER BY a.grant_at",
                row -> row.text(0),
                sellerId);
    }

    /** Sent so long ago that they must have come, paid for, and without a return under way. */
    List<String> shippedBefore(Instant limit, int most) {
        return Sql.list(
                em,
                "SELECT number FROM market_order WHERE status = 'SHIPPED' AND payment_method = 'TRANSFER'"
                        + " AND shipped_at < ?1 ORDER BY shipped_at LIMIT " + most,
                row -> row.text(0),
                limit);
    }
}
