package vn.chophien.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PasskeyRepository {

    private static final String SELECT =
            "SELECT p.id, p.account_id, p.credential_id, p.public_key, p.sign_count, p.portable, p.transports, u.handle,"
                    + " a.status = 'ACTIVE', p.name, p.made_at, p.last_used_at FROM passkey p"
                    + " JOIN passkey_user u ON u.account_id = p.account_id JOIN account a ON a.id = p.account_id ";

    @PersistenceContext
    EntityManager em;

    /** One at a time for each account: it may have so many. */
    void lock(long accountId) {
        Sql.first(em, "SELECT id FROM account WHERE id = ?1 FOR UPDATE", row -> row.number(0), accountId);
    }

    /** In the order in which they were made. */
    List<Passkey> of(long accountId) {
        return Sql.list(em, SELECT + "WHERE p.account_id = ?1 ORDER BY p.id", PasskeyRepository::passkey, accountId);
    }

    Optional<Passkey> find(byte[] credentialId) {
        return Sql.first(em, SELECT + "WHERE p.credential_id = ?1", PasskeyRepository::passkey, (Object) credentialId);
    }

    private static Passkey passkey(Row row) {
        return new Passkey(
                row.number(0),
                row.number(1),
                new Passkey.Credential(row.bytes(2), row.bytes(3), row.number(4), row.flag(5), row.text(6)),
                row.bytes(7),
                row.flag(8),
                row.text(9),
                row.instant(10),
                row.instantOrNull(11));
    }

    Optional<byte[]> handle(long accountId) {
        return Sql.first(em, "SELECT handle FROM passkey_user WHERE account_id = ?1", row -> row.bytes(0), accountId);
    }

    void addHandle(long accountId, byte[] handle) {
        Sql.update(em, "INSERT IGNORE INTO passkey_user (account_id, handle) VALUES (?1, ?2)", accountId, handle);
    }

    void add(long accountId, Passkey.Credential made, String name, Instant now) {
        Sql.update(
                em,
                "INSERT INTO passkey (account_id, credential_id, public_key, sign_count, portable, transports, name,"
                        + " made_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                accountId,
                made.id(),
                made.publicKey(),
                made.signCount(),
                made.portable(),
                made.transports(),
                name,
                now);
    }

    /**
     * Moves the count on, which never goes back: of two uses at once that say the same number, one is a copy.
     *
     * @return false when it would go back, or the key is gone
     */
    boolean used(long id, long signCount, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE passkey SET last_used_at = ?3, sign_count = ?2"
                                + " WHERE id = ?1 AND (sign_count < ?2 OR (sign_count = 0 AND ?2 = 0))",
                        id,
                        signCount,
                        now)
                == 1;
    }

    boolean rename(long accountId, long id, String name) {
        return Sql.update(em, "UPDATE passkey SET name = ?3 WHERE account_id = ?1 AND id = ?2", accountId, id, name)
                == 1;
    }

    boolean remove(long accountId, long id) {
        return Sql.update(em, "DELETE FROM passkey WHERE account_id = ?1 AND id = ?2", accountId, id) == 1;
    }

    void forgetAll(long accountId) {
        Sql.update(em, "DELETE FROM passkey WHERE account_id = ?1", accountId);
        Sql.update(em, "DELETE FROM passkey_user WHERE account_id = ?1", accountId);
    }
}
