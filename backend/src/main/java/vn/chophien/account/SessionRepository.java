package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SessionRepository {

    @PersistenceContext
    EntityManager em;

    void add(byte[] tokenHash, long accountId, String device, Instant now, Instant expiresAt) {
        Sql.update(
                em,
                "INSERT INTO sign_in_session (token_hash, account_id, created_at, last_seen_at, expires_at, device)"
                        + " VALUES (?1, ?2, ?3, ?3, ?4, ?5)",
                tokenHash,
                accountId,
                now,
                expiresAt,
                device);
    }

    /** Those of the account that this session belongs to, the last seen first. */
    List<OpenSession> ofSameAccount(byte[] tokenHash, Instant now, Instant seenSince) {
        return Sql.list(
                em,
                "SELECT o.token_hash, o.device, o.created_at, o.last_seen_at FROM sign_in_session s"
                        + " JOIN sign_in_session o ON o.account_id = s.account_id"
                        + " WHERE s.token_hash = ?1 AND s.expires_at > ?2 AND s.last_seen_at > ?3"
                        + " AND o.expires_at > ?2 AND o.last_seen_at > ?3 ORDER BY o.last_seen_at DESC, o.created_at DESC",
                row -> new OpenSession(row.bytes(0), row.textOrNull(1), row.instant(2), row.instant(3)),
                tokenHash,
                now,
                seenSince);
    }

    void removeAllOf(long accountId) {
        Sql.update(em, "DELETE FROM sign_in_session WHERE account_id = ?1", accountId);
    }

    /** The session and its account in one read, if it still lives and the account is not locked. */
    Optional<LiveSession> find(byte[] tokenHash, Instant now, Instant seenSince) {
        return Sql.first(
                em,
                "SELECT a.id, a.sign_in_name, a.display_name, a.role, s.last_seen_at,"
                        + " (SELECT GROUP_CONCAT(r.role) FROM staff_role r WHERE r.account_id = a.id)"
                        + " FROM sign_in_session s JOIN account a ON a.id = s.account_id AND a.status = 'ACTIVE'"
                        + " WHERE s.token_hash = ?1 AND s.expires_at > ?2 AND s.last_seen_at > ?3",
                row -> new LiveSession(
                        new AccountView(
                                row.number(0),
                                row.text(1),
                                row.text(2),
                                Role.valueOf(row.text(3)),
                                duties(row.textOrNull(5))),
                        row.instant(4)),
                tokenHash,
                now,
                seenSince);
    }

    private static Set<StaffRole> duties(@Nullable String roles) {
        return roles == null
                ? Set.of()
                : Arrays.stream(roles.split(",", -1)).map(StaffRole::valueOf).collect(Collectors.toSet());
    }

    void seen(byte[] tokenHash, Instant now) {
        Sql.update(em, "UPDATE sign_in_session SET last_seen_at = ?2 WHERE token_hash = ?1", tokenHash, now);
    }

    void remove(byte[] tokenHash) {
        Sql.update(em, "DELETE FROM sign_in_session WHERE token_hash = ?1", tokenHash);
    }

    void removeExpired(Instant now) {
        Sql.update(em, "DELETE FROM sign_in_session WHERE expires_at < ?1 LIMIT 100", now);
    }

    record OpenSession(byte[] tokenHash, @Nullable String device, Instant createdAt, Instant lastSeenAt) {}

    record LiveSession(AccountView account, Instant lastSeenAt) {}
}
