package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CheckoutRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * Writes the key down before any work. While another transaction holds the same key, this waits for its end.
     *
     * @return false when the key was used before
     */
    boolean begin(PlaceOrder command, String accessToken, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO checkout (idempotency_key, request_hash, access_token, placed_at)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        command.key(),
                        command.fingerprint(),
                        accessToken,
                        now)
                == 1;
    }

    Optional<Checkout> find(String key) {
        return Sql.first(
                em,
                "SELECT id, request_hash, access_token FROM checkout WHERE idempotency_key = ?1",
                row -> new Checkout(row.number(0), row.bytes(1), row.text(2)),
                key);
    }
}
