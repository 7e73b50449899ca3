package vn.chophien.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PasskeyChallengeRepository {

    @PersistenceContext
    EntityManager em;

    void add(byte[] challengeHash, PasskeyPurpose purpose, byte[] holderHash, Instant expiresAt) {
        Sql.update(
                em,
                "INSERT INTO passkey_challenge (challenge_hash, purpose, holder_hash, expires_at)"
                        + " VALUES (?1, ?2, ?3, ?4)",
                challengeHash,
                purpose.name(),
                holderHash,
                expiresAt);
    }

    /** Of several that bring the same one, one gets it. */
    boolean take(byte[] challengeHash, PasskeyPurpose purpose, byte[] holderHash, Instant now) {
        return Sql.update(
                        em,
                        "DELETE FROM passkey_challenge WHERE challenge_hash = ?1 AND purpose = ?2 AND holder_hash = ?3"
                                + " AND expires_at > ?4",
                        challengeHash,
                        purpose.name(),
                        holderHash,
                        now)
                == 1;
    }

    void removeExpired(Instant now) {
        Sql.update(em, "DELETE FROM passkey_challenge WHERE expires_at < ?1 LIMIT 100", now);
    }
}
