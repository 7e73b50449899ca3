package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

/** The keys of commands that were given. */
@ApplicationScoped
class LotCommandRepository {

    @PersistenceContext
    EntityManager em;

    /** @param lotId where the command led; none while it is still being carried out */
    record Given(byte[] fingerprint, @Nullable Long lotId) {}

    /**
     * Writes the key down before any work. While another transaction holds the same key, this waits for its end.
     *
     * @return false when the key was used before
     */
    boolean begin(LotCommand command, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO lot_command (idempotency_key, request_hash, given_at) VALUES (?1, ?2, ?3)",
                        command.key(),
                        command.fingerprint(),
                        now)
                == 1;
    }

    void end(LotCommand command, long lotId) {
        Sql.update(em, "UPDATE lot_command SET lot_id = ?1 WHERE idempotency_key = ?2", lotId, command.key());
    }

    Optional<Given> find(String key) {
        return Sql.first(
                em,
                "SELECT request_hash, lot_id FROM lot_command WHERE idempotency_key = ?1",
                row -> new Given(row.bytes(0), row.numberOrNull(1)),
                key);
    }
}
