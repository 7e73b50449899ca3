package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.chophien.shared.Sql;

@ApplicationScoped
class RateWindowRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * Adds one and tells the sum. The row stays locked between the two statements, so each of many tries at once sees
     * its own number. Counting stops one above the limit.
     */
    int count(String bucket, RateWindow window, int limit) {
        Sql.update(
                em,
                "INSERT INTO rate_window (bucket, starts_at, used) VALUES (?1, ?2, 1)"
                        + " ON DUPLICATE KEY UPDATE used = LEAST(used + 1, ?3)",
                bucket,
                window.startsAt(),
                limit + 1);
        return Sql.first(
                        em,
                        "SELECT used FROM rate_window WHERE bucket = ?1 AND starts_at = ?2",
                        row -> row.small(0),
                        bucket,
                        window.startsAt())
                .orElseThrow();
    }

    void countLess(String bucket, RateWindow window) {
        Sql.update(
                em,
                "UPDATE rate_window SET used = used - 1 WHERE bucket = ?1 AND starts_at = ?2 AND used > 0",
                bucket,
                window.startsAt());
    }

    void forgetBefore(Instant time) {
        Sql.update(em, "DELETE FROM rate_window WHERE starts_at < ?1 LIMIT 100", time);
    }
}
