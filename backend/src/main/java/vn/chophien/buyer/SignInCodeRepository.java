package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ContactKind;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SignInCodeRepository {

    @PersistenceContext
    EntityManager em;

    void add(
            byte[] handleHash,
            Contact contact,
            @Nullable Long accountId,
            byte[] codeHash,
            Instant now,
            Instant expiresAt) {
        Sql.update(em, "DELETE FROM sign_in_code WHERE expires_at < ?1 LIMIT 100", now.minusSeconds(86_400));
        Sql.update(
                em,
                "INSERT INTO sign_in_code (handle_hash, kind, contact, account_id, code_hash, sent, sent_at, expires_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?7)",
                handleHash,
                contact.kind().name(),
                contact.value(),
                accountId,
                codeHash,
                now,
                expiresAt);
    }

    /** Another code on the same way in; tells nothing when it was sent again meanwhile, or used. */
    boolean renew(SignInCode code, byte[] codeHash, Instant now, Instant expiresAt) {
        return Sql.update(
                        em,
                        "UPDATE sign_in_code SET code_hash = ?3, sent = sent + 1, sent_at = ?4, expires_at = ?5, tries = 0"
                                + " WHERE id = ?1 AND sent = ?2 AND used_at IS NULL",
                        code.id(),
                        code.sent(),
                        codeHash,
                        now,
                        expiresAt)
                == 1;
    }

    Optional<SignInCode> find(byte[] handleHash) {
        return Sql.first(
                em,
                "SELECT id, kind, contact, account_id, code_hash, sent, sent_at, expires_at, tries, used_at IS NOT NULL"
                        + " FROM sign_in_code WHERE handle_hash = ?1",
                row -> new SignInCode(
                        row.number(0),
                        new Contact(ContactKind.valueOf(row.text(1)), row.text(2)),
                        row.numberOrNull(3),
                        row.bytes(4),
                        row.small(5),
                        row.instant(6),
                        row.instant(7),
                        row.small(8),
                        row.flag(9)),
                (Object) handleHash);
    }

    /** Takes one of the tries that are left. Of many at once no more get one than there are. */
    boolean takeTry(byte[] handleHash, int most, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE sign_in_code SET tries = tries + 1 WHERE handle_hash = ?1 AND tries < ?2"
                                + " AND used_at IS NULL AND expires_at > ?3",
                        handleHash,
                        most,
                        now)
                == 1;
    }

    /** @return false when somebody used it meanwhile, or another code took its place */
    boolean use(SignInCode code, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE sign_in_code SET used_at = ?3 WHERE id = ?1 AND code_hash = ?2 AND used_at IS NULL",
                        code.id(),
                        code.codeHash(),
                        now)
                == 1;
    }

    void forget(String contact) {
        Sql.update(em, "DELETE FROM sign_in_code WHERE contact = ?1", contact);
    }

    void forget(long accountId) {
        Sql.update(em, "DELETE FROM sign_in_code WHERE account_id = ?1", accountId);
    }
}
