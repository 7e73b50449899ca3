package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.TextSealing;

@ApplicationScoped
class TwoStepRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    ServerSecrets secrets;

    Optional<AppKey> app(long accountId) {
        return Sql.first(
                em,
                "SELECT secret, confirmed_at, last_step FROM totp WHERE account_id = ?1",
                row -> new AppKey(opened(row.bytes(0), accountId), row.instantOrNull(1), row.number(2)),
                accountId);
    }

    /** Starts afresh, unless an app is in force. Of two at once the first one's key stays. */
    void begin(long accountId, byte[] secret) {
        forgetPending(accountId);
        Sql.update(
                em,
                "INSERT IGNORE INTO totp (account_id, secret) VALUES (?1, ?2)",
                accountId,
                sealing().seal(Base64.getEncoder().encodeToString(secret), owner(accountId)));
    }

    void forgetPending(long accountId) {
        Sql.update(em, "DELETE FROM totp WHERE account_id = ?1 AND confirmed_at IS NULL", accountId);
    }

    boolean confirm(long accountId, long step, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE totp SET confirmed_at = ?3, last_step = ?2 WHERE account_id = ?1 AND confirmed_at IS NULL",
                        accountId,
                        step,
                        now)
                == 1;
    }

    /** False when this step's code was taken already, by whoever was faster. */
    boolean use(long accountId, long step) {
        return Sql.update(
                        em,
                        "UPDATE totp SET last_step = ?2 WHERE account_id = ?1 AND confirmed_at IS NOT NULL AND last_step < ?2",
                        accountId,
                        step)
                == 1;
    }

    void remove(long accountId) {
        Sql.update(em, "DELETE FROM totp WHERE account_id = ?1", accountId);
        Sql.update(em, "DELETE FROM recovery_code WHERE account_id = ?1", accountId);
    }

    void replaceCodes(long accountId, List<String> codes) {
        Sql.update(em, "DELETE FROM recovery_code WHERE account_id = ?1", accountId);
        codes.forEach(code -> Sql.update(
                em,
                "INSERT INTO recovery_code (account_id, code_hash) VALUES (?1, ?2)",
                accountId,
                RecoveryCode.hash(code)));
    }

    boolean useCode(long accountId, byte[] hash, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE recovery_code SET used_at = ?3 WHERE account_id = ?1 AND code_hash = ?2 AND used_at IS NULL",
                        accountId,
                        hash,
                        now)
                == 1;
    }

    int codesLeft(long accountId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM recovery_code WHERE account_id = ?1 AND used_at IS NULL",
                        row -> row.small(0),
                        accountId)
                .orElseThrow();
    }

    boolean isSample(long accountId) {
        return Sql.first(em, "SELECT sample FROM staff_member WHERE account_id = ?1", row -> row.flag(0), accountId)
                .orElse(false);
    }

    void addHalf(byte[] tokenHash, long accountId, String device, Instant expiresAt, Instant now) {
        Sql.update(em, "DELETE FROM sign_in_half WHERE expires_at < ?1 LIMIT 100", now);
        Sql.update(
                em,
                "INSERT INTO sign_in_half (token_hash, account_id, device, expires_at) VALUES (?1, ?2, ?3, ?4)",
                tokenHash,
                accountId,
                device,
                expiresAt);
    }

    Optional<HalfSignIn> half(byte[] tokenHash, Instant now) {
        return Sql.first(
                em,
                "SELECT a.id, a.display_name, a.sign_in_name, a.role, COALESCE(m.sample, FALSE), h.device, h.code_given,"
                        + " t.confirmed_at, p.valid_until FROM sign_in_half h"
                        + " JOIN account a ON a.id = h.account_id AND a.status = 'ACTIVE'"
                        + " LEFT JOIN staff_member m ON m.account_id = a.id"
                        + " LEFT JOIN totp t ON t.account_id = a.id"
                        + " LEFT JOIN temporary_password p ON p.account_id = a.id"
                        + " WHERE h.token_hash = ?1 AND h.expires_at > ?2",
                TwoStepRepository::half,
                tokenHash,
                now);
    }

    void codeGiven(byte[] tokenHash) {
        Sql.update(em, "UPDATE sign_in_half SET code_given = TRUE WHERE token_hash = ?1", tokenHash);
    }

    /** False when it is over, or another request was first. */
    boolean removeHalf(byte[] tokenHash) {
        return Sql.update(em, "DELETE FROM sign_in_half WHERE token_hash = ?1", tokenHash) == 1;
    }

    void removeHalvesOf(long accountId) {
        Sql.update(em, "DELETE FROM sign_in_half WHERE account_id = ?1", accountId);
    }

    void setTemporary(long accountId, Instant validUntil) {
        removeTemporary(accountId);
        Sql.update(
                em, "INSERT INTO temporary_password (account_id, valid_until) VALUES (?1, ?2)", accountId, validUntil);
    }

    void removeTemporary(long accountId) {
        Sql.update(em, "DELETE FROM temporary_password WHERE account_id = ?1", accountId);
    }

    private static HalfSignIn half(Row row) {
        return new HalfSignIn(
                row.number(0),
                row.text(1),
                row.text(2),
                Role.valueOf(row.text(3)),
                row.flag(4),
                row.text(5),
                row.flag(6),
                !row.isNull(7),
                row.instantOrNull(8));
    }

    private byte[] opened(byte[] sealed, long accountId) {
        return Base64.getDecoder().decode(sealing().open(sealed, owner(accountId)));
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("totp"));
    }

    private static String owner(long accountId) {
        return "totp:" + accountId;
    }

    record AppKey(byte[] secret, @Nullable Instant confirmedAt, long lastStep) {}
}
