package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SellerPauseRepository {

    @PersistenceContext
    EntityManager em;

    /** The version is what kept pages are compared by. */
    void write(long sellerId, @Nullable SellerPause pause) {
        Sql.update(
                em,
                "UPDATE seller SET pause_from = ?2, pause_to = ?3, pause_words = ?4, version = version + 1 WHERE id = ?1",
                sellerId,
                pause == null ? null : pause.from(),
                pause == null ? null : pause.to(),
                pause == null ? null : pause.words());
    }
}
