package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    record Credentials(long accountId, String passwordHash) {}
}
