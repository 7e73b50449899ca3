package vn.chophien.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chophien.shared.Sql;

/** Removes pictures; the only place that does. */
@ApplicationScoped
class ForgottenRepository {

    @PersistenceContext
    EntityManager em;

    /** Pictures with a claim from before, oldest first. */
    List<String> claimedBefore(Instant limit, int most) {
        return Sql.list(
                em,
                "SELECT hash FROM picture_claim WHERE taken_at < ?1 GROUP BY hash ORDER BY MIN(taken_at) LIMIT ?2",
                row -> row.text(0),
                limit,
                most);
    }

    /** False where another node or somebody who names the picture has it in hand, or it is gone. */
    boolean lock(String hash) {
        return Sql.first(
                        em, "SELECT hash FROM picture WHERE hash = ?1 FOR UPDATE SKIP LOCKED", row -> row.text(0), hash)
                .isPresent();
    }

    void dropClaims(String hash, Instant limit) {
        Sql.update(em, "DELETE FROM picture_claim WHERE hash = ?1 AND taken_at < ?2", hash, limit);
    }

    /** Keeps it where somebody sent it again in the meantime. */
    boolean drop(String hash) {
        return Sql.update(
                        em,
                        "DELETE FROM picture WHERE hash = ?1"
                                + " AND NOT EXISTS (SELECT 1 FROM picture_claim c WHERE c.hash = picture.hash)",
                        hash)
                == 1;
    }
}
