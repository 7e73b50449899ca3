package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class BuyerAccountRepository {

    @PersistenceContext
    EntityManager em;

    record Owner(long accountId, boolean active) {}

    Optional<Owner> owner(ContactKind kind, String value) {
        return Sql.first(
                em,
                "SELECT a.id, a.status FROM account_contact c JOIN account a ON a.id = c.account_id"
                        + " WHERE c.kind = ?1 AND c.value = ?2",
                row -> new Owner(row.number(0), row.text(1).equals("ACTIVE")),
                kind.name(),
                value);
    }

    long add(String signInName, String displayName, Instant now) {
        Sql.update(
                em,
                "INSERT INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " VALUES (?1, ?2, 'BUYER', '', 'ACTIVE', ?3)",
                signInName,
                displayName,
                now);
        return Sql.first(em, "SELECT id FROM account WHERE sign_in_name = ?1", row -> row.number(0), signInName)
                .orElseThrow();
    }

    void remove(long accountId) {
        Sql.update(em, "DELETE FROM account WHERE id = ?1", accountId);
    }

    /** @return false when it belongs to somebody already */
    boolean addContact(long accountId, ContactKind kind, String value, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO account_contact (account_id, kind, value, verified_at)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        accountId,
                        kind.name(),
                        value,
                        now)
                == 1;
    }

    void removeContact(long accountId, ContactKind kind) {
        Sql.update(em, "DELETE FROM account_contact WHERE account_id = ?1 AND kind = ?2", accountId, kind.name());
    }

    List<ContactView> contacts(long accountId) {
        return Sql.list(
                em,
                "SELECT kind, value, verified_at FROM account_contact WHERE account_id = ?1 ORDER BY kind DESC",
                row -> new ContactView(ContactKind.valueOf(row.text(0)), row.text(1), row.instant(2)),
                accountId);
    }

    void rename(long accountId, String name) {
        Sql.update(em, "UPDATE account SET display_name = ?2, version = version + 1 WHERE id = ?1", accountId, name);
    }

    void renameFrom(long accountId, String before, String name) {
        Sql.update(
                em,
                "UPDATE account SET display_name = ?3, version = version + 1 WHERE id = ?1 AND display_name = ?2",
                accountId,
                before,
                name);
    }

    /** @return whether the browser is new, and not the account's first */
    boolean seen(long accountId, byte[] deviceHash, Instant now) {
        int known = Sql.first(
                        em,
                        "SELECT COUNT(*), COALESCE(SUM(device_hash = ?2), 0) FROM account_device WHERE account_id = ?1",
                        row -> row.decimal(1).signum() > 0 ? -1 : row.small(0),
                        accountId,
                        deviceHash)
                .orElse(0);
        Sql.update(
                em,
                "INSERT INTO account_device (account_id, device_hash, first_at, last_at) VALUES (?1, ?2, ?3, ?3)"
                        + " ON DUPLICATE KEY UPDATE last_at = ?3",
                accountId,
                deviceHash,
                now);
        return known > 0;
    }

    boolean erase(long accountId, String name, Instant now) {
        int erased = Sql.update(
                em,
                "UPDATE account SET display_name = ?2, password_hash = '', status = 'ERASED', erased_at = ?3,"
                        + " version = version + 1 WHERE id = ?1 AND role = 'BUYER' AND status = 'ACTIVE'",
                accountId,
                name,
                now);
        Sql.update(em, "DELETE FROM account_contact WHERE account_id = ?1", accountId);
        Sql.update(em, "DELETE FROM account_device WHERE account_id = ?1", accountId);
        return erased == 1;
    }
}
