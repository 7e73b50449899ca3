package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    /** @return the token; it is shown once and stored nowhere */
    String open(long accountId) {
        Instant now = clock.instant();
        String token = SecretToken.fresh();
        sessions.removeExpired(now);
        sessions.add(SecretToken.hash(token), accountId, now, now.plus(LIFE));
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

    /** Signing out twice, or with a token that nobody knows, does nothing. */
    public void close(String token) {
        sessions.remove(SecretToken.hash(token));
    }
}
