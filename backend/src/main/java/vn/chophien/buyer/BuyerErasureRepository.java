package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class BuyerErasureRepository {

    @PersistenceContext
    EntityManager em;

    void bury(long accountId, Instant now, int ordersKept, @Nullable LocalDate keptUntil) {
        Sql.update(
                em,
                "INSERT INTO account_tombstone (account_id, erased_at, orders_kept, kept_until) VALUES (?1, ?2, ?3, ?4)",
                accountId,
                now,
                ordersKept,
                keptUntil);
    }
}
