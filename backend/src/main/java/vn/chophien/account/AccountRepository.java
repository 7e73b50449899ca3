package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class AccountRepository {

    @PersistenceContext
    EntityManager em;

    /** Who may sign in under this name. The column's collation decides what counts as the same name. */
    Optional<Credentials> credentials(String signInName) {
        return Sql.first(
                em,
                "SELECT id, password_hash FROM account WHERE sign_in_name = ?1 AND status = 'ACTIVE'",
                row -> new Credentials(row.number(0), row.text(1)),
                signInName);
    }

    record Credentials(long accountId, String passwordHash) {}
}
