package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

/** What providers were told to send back. */
@ApplicationScoped
class RefundRepository {

    @PersistenceContext
    EntityManager em;

    record Refund(long id, String requestId, RefundStatus status, Instant askedAt) {}

    /** Oldest first. */
    List<Refund> of(long attemptId) {
        return Sql.list(
                em,
                "SELECT id, request_id, status, asked_at FROM payment_refund WHERE attempt_id = ?1 ORDER BY id",
                row -> new Refund(row.number(0), row.text(1), RefundStatus.valueOf(row.text(2)), row.instant(3)),
                attemptId);
    }

    void add(long attemptId, String requestId, String reason, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO payment_refund (attempt_id, request_id, status, reason, asked_by, asked_at)"
                        + " VALUES (?1, ?2, 'ASKED', ?3, ?4, ?5)",
                attemptId,
                requestId,
                reason,
                by,
                now);
    }

    /** What a provider has once taken stays taken, whatever it answers to a repeated question. */
    void answered(long id, RefundStatus status, @Nullable String code, Instant now) {
        Sql.update(
                em,
                "UPDATE payment_refund SET status = ?2, code = ?3, answered_at = ?4"
                        + " WHERE id = ?1 AND status <> 'TAKEN'",
                id,
                status.name(),
                code,
                now);
    }
}
