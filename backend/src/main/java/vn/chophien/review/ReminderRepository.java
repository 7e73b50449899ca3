package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ReminderRepository {

    @PersistenceContext
    EntityManager em;

    /** Whom to remind of which order. */
    record Due(long orderId, String number, String token, String email, String sellerName) {}

    /** Orders that came between the two moments, whose buyers left an address and have not written or sent back anything. */
    List<Long> due(Instant from, Instant to, int most) {
        return Sql.list(
                em,
                "SELECT o.id FROM market_order o WHERE o.status = 'DELIVERED' AND o.delivered_at BETWEEN ?1 AND ?2"
                        + " AND o.buyer_email IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM review_reminder m WHERE m.order_id = o.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM order_return b WHERE b.order_id = o.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM review r JOIN order_line l ON l.id = r.order_line_id"
                        + " WHERE l.order_id = o.id) ORDER BY o.delivered_at LIMIT " + most,
                row -> row.number(0),
                from,
                to);
    }

    /** @return false when somebody was reminded of it before */
    boolean claim(long orderId, Instant now) {
        return Sql.update(em, "INSERT IGNORE INTO review_reminder (order_id, sent_at) VALUES (?1, ?2)", orderId, now)
                == 1;
    }

    Optional<Due> find(long orderId) {
        return Sql.first(
                em,
                "SELECT o.id, o.number, c.access_token, o.buyer_email, s.name FROM market_order o"
                        + " JOIN checkout c ON c.id = o.checkout_id JOIN seller s ON s.id = o.seller_id"
                        + " WHERE o.id = ?1 AND o.buyer_email IS NOT NULL",
                row -> new Due(row.number(0), row.text(1), row.text(2), row.text(3), row.text(4)),
                orderId);
    }

    boolean isRefused(byte[] addressHash) {
        return Sql.first(
                        em, "SELECT 1 FROM reminder_refusal WHERE address_hash = ?1", row -> row.number(0), addressHash)
                .isPresent();
    }

    void refuse(byte[] addressHash, Instant now) {
        Sql.update(
                em, "INSERT IGNORE INTO reminder_refusal (address_hash, refused_at) VALUES (?1, ?2)", addressHash, now);
    }
}
