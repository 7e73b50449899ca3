package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What providers were told to send back, whole payments or parts of them. */
@ApplicationScoped
class ProviderRefundRepository {

    private static final String SELECT = "SELECT r.id, r.attempt_id, r.request_id, r.status, COALESCE(r.amount,"
            + " a.amount), r.refund_id, r.asked, r.asked_at FROM payment_refund r"
            + " JOIN payment_attempt a ON a.id = r.attempt_id";

    @PersistenceContext
    EntityManager em;

    /**
     * @param refundId the decision that it carries out
     * @param asked how often the provider was spoken to about it
     */
    record Refund(
            long id,
            long attemptId,
            String requestId,
            ProviderRefundStatus status,
            Money amount,
            @Nullable Long refundId,
            int asked,
            Instant askedAt) {}

    /** Oldest first. */
    List<Refund> of(long attemptId) {
        return Sql.list(
                em, SELECT + " WHERE r.attempt_id = ?1 ORDER BY r.id", ProviderRefundRepository::refund, attemptId);
    }

    Refund find(long id) {
        return Sql.first(em, SELECT + " WHERE r.id = ?1", ProviderRefundRepository::refund, id)
                .orElseThrow();
    }

    Optional<Refund> ofDecision(long refundId) {
        return Sql.first(
                em,
                SELECT + " WHERE r.refund_id = ?1 ORDER BY r.id DESC LIMIT 1",
                ProviderRefundRepository::refund,
                refundId);
    }

    void add(long attemptId, String requestId, RefundView refund, Instant now) {
        Sql.update(
                em,
                "INSERT INTO payment_refund (attempt_id, request_id, status, reason, asked_by, asked_at, amount,"
                        + " refund_id, ask_at) VALUES (?1, ?2, 'ASKED', ?3, ?4, ?5, ?6, ?7, ?5)",
                attemptId,
                requestId,
                refund.reason(),
                refund.askedBy(),
                now,
                refund.amount().dong(),
                refund.id());
    }

    List<Long> due(Instant now, int most) {
        return Sql.list(
                em,
                "SELECT id FROM payment_refund WHERE ask_at <= ?1 ORDER BY ask_at LIMIT " + most,
                row -> row.number(0),
                now);
    }

    /** @return whether this is the one who speaks to the provider now */
    boolean claim(long id, Instant before, Instant next) {
        return Sql.update(
                        em,
                        "UPDATE payment_refund SET ask_at = ?3, asked = asked + 1 WHERE id = ?1 AND ask_at <= ?2"
                                + " AND status IN ('ASKED', 'PENDING')",
                        id,
                        before,
                        next)
                == 1;
    }

    /** What a provider has once taken or refused stays so, whatever it answers to a repeated question. */
    boolean answered(long id, ProviderRefundStatus status, @Nullable String code, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE payment_refund SET status = ?2, code = ?3, answered_at = ?4,"
                                + " ask_at = CASE WHEN ?2 = 'PENDING' THEN ask_at END"
                                + " WHERE id = ?1 AND status IN ('ASKED', 'PENDING')",
                        id,
                        status.name(),
                        code,
                        now)
                == 1;
    }

    private static Refund refund(Row row) {
        return new Refund(
                row.number(0),
                row.number(1),
                row.text(2),
                ProviderRefundStatus.valueOf(row.text(3)),
                row.money(4),
                row.numberOrNull(5),
                row.small(6),
                row.instant(7));
    }
}
