package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class AccountRepository {

    private static final String MAY = "a.status = 'ACTIVE' AND a.password_hash <> ''";

    @PersistenceContext
    EntityManager em;

    /**
     * Who may sign in with a password under this name, or under this phone number or address of theirs. The column's
     * collation decides what counts as the same name.
     */
    Optional<Credentials> credentials(String signInName) {
        return Sql.first(
                em,
                "SELECT a.id, a.password_hash FROM account a WHERE a.sign_in_name = ?1 AND " + MAY
                        + " UNION SELECT a.id, a.password_hash FROM account_contact c JOIN account a ON a.id = c.account_id"
                        + " WHERE c.value = ?1 AND " + MAY,
                row -> new Credentials(row.number(0), row.text(1)),
                signInName);
    }

    Optional<Credentials> credentials(long accountId) {
        return Sql.first(
                em,
                "SELECT id, password_hash FROM account WHERE id = ?1 AND status = 'ACTIVE'",
                row -> new Credentials(row.number(0), row.text(1)),
                accountId);
    }

    void setPassword(long accountId, String hash) {
        Sql.update(em, "UPDATE account SET password_hash = ?2, version = version + 1 WHERE id = ?1", accountId, hash);
    }

    /** None when the name is taken. */
    Optional<Long> add(NewAccount account, Instant now) {
        int added = Sql.update(
                em,
                "INSERT IGNORE INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " VALUES (?1, ?2, 'SELLER', ?3, 'ACTIVE', ?4)",
                account.signInName,
                account.name,
                account.passwordHash,
                now);
        return added == 0
                ? Optional.empty()
                : Sql.first(
                        em, "SELECT id FROM account WHERE sign_in_name = ?1", row -> row.number(0), account.signInName);
    }

    /** Whoever is known by this number, address or sign-in name; staff are not looked for. */
    Optional<KnownAccount> known(String contactOrName) {
        return Sql.first(
                em,
                "SELECT a.id, a.display_name FROM account_contact c JOIN account a ON a.id = c.account_id"
                        + " WHERE c.value = ?1 AND a.status = 'ACTIVE' AND a.role <> 'STAFF'"
                        + " UNION SELECT id, display_name FROM account"
                        + " WHERE sign_in_name = ?1 AND status = 'ACTIVE' AND role <> 'STAFF'",
                row -> new KnownAccount(row.number(0), row.text(1)),
                contactOrName);
    }

    record Credentials(long accountId, String passwordHash) {}
}
