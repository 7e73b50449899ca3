package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ServerSecretRepository {

    @PersistenceContext
    EntityManager em;

    Optional<byte[]> find(String name) {
        return Sql.first(em, "SELECT value FROM server_secret WHERE name = ?1", row -> row.bytes(0), name);
    }

    /** Two nodes may try at once; the first one's value stays. */
    void addIfAbsent(String name, byte[] value) {
        Sql.update(em, "INSERT IGNORE INTO server_secret (name, value) VALUES (?1, ?2)", name, value);
    }
}
