package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.NotFound;

/**
 * Sessions of people who signed in. The browser holds a random token, the database its hash. A session ends after
 * {@link #IDLE} without a visit, {@link #LIFE} after it began, or when its owner signs out.
 */
@ApplicationScoped
@Transactional
public class SessionService {

    public static final Duration LIFE = Duration.ofDays(7);
    static final Duration IDLE = Duration.ofHours(12);

    /** Visits are noted this coarsely, so that reading pages writes nothing. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Inject
    SessionRepository sessions;

    @Inject
    Clock clock;

    /**
     * @param device the words for the browser that it is opened in
     * @return the token; it is shown once and stored nowhere
     */
    public String open(long accountId, String device) {
        Instant now = clock.instant();
        String token = SecretToken.fresh();
        sessions.removeExpired(now);
        sessions.add(SecretToken.hash(token), accountId, device, now, now.plus(LIFE));
        return token;
    }

    public Optional<AccountView> find(String token) {
        Instant now = clock.instant();
        byte[] hash = SecretToken.hash(token);
        return sessions.find(hash, now, now.minus(IDLE)).map(session -> {
            if (session.lastSeenAt().isBefore(now.minus(NOTED_EVERY))) {
                sessions.seen(hash, now);
            }
            return session.account();
        });
    }

    /** Where the owner of this session is signed in, this place among them. */
    public List<SessionView> own(String token) {
        byte[] here = SecretToken.hash(token);
        return sameAccount(here).stream()
                .map(session -> new SessionView(
                        name(session.tokenHash()),
                        session.device(),
                        session.createdAt(),
                        session.lastSeenAt(),
                        Arrays.equals(session.tokenHash(), here)))
                .toList();
    }

    /** Ends one of them under its name, wherever it is; for the next page there it is over, on every node. */
    public void end(String token, String name) {
        byte[] ended = sameAccount(SecretToken.hash(token)).stream()
                .map(SessionRepository.OpenSession::tokenHash)
                .filter(hash -> name(hash).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("session", name));
        sessions.remove(ended);
    }

    /** Ends all but this one. */
    public void endOthers(String token) {
        byte[] here = SecretToken.hash(token);
        sameAccount(here).stream()
                .map(SessionRepository.OpenSession::tokenHash)
                .filter(hash -> !Arrays.equals(hash, here))
                .forEach(sessions::remove);
    }

    /** Ends all sessions of an account, wherever they are. */
    public void endAll(long accountId) {
        sessions.removeAllOf(accountId);
    }

    private List<SessionRepository.OpenSession> sameAccount(byte[] tokenHash) {
        Instant now = clock.instant();
        return sessions.ofSameAccount(tokenHash, now, now.minus(IDLE));
    }

    /** Names a session to its owner without showing anything that opens it. */
    private static String name(byte[] tokenHash) {
        return SecretToken.hashHex(HexFormat.of().formatHex(tokenHash)).substring(0, 20);
    }

    /** Signing out twice, or with a token that nobody knows, does nothing. */
    public void close(String token) {
        sessions.remove(SecretToken.hash(token));
    }
}
