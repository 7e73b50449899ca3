package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

/** Keeps what witnesses signed. */
@ApplicationScoped
class WitnessRepository {

    @PersistenceContext
    EntityManager em;

    /** The newest of one witness. */
    record Seen(long size, Instant at) {}

    Optional<Seen> newest(String witness) {
        return Sql.first(
                em,
                "SELECT size, seen_at FROM log_cosignature WHERE witness = ?1 ORDER BY size DESC LIMIT 1",
                row -> new Seen(row.number(0), row.instant(1)),
                witness);
    }

    /** The lines under the checkpoint of this size. */
    List<String> lines(long size) {
        return Sql.list(
                em, "SELECT line FROM log_cosignature WHERE size = ?1 ORDER BY witness", row -> row.text(0), size);
    }

    void add(long size, String witness, String line, Instant seenAt) {
        Sql.update(
                em,
                "INSERT IGNORE INTO log_cosignature (size, witness, line, seen_at) VALUES (?1, ?2, ?3, ?4)",
                size,
                witness,
                line,
                seenAt);
    }
}
