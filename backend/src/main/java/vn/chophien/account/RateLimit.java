package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts tries in the database, so that all nodes count together and a restart forgives nothing. */
@ApplicationScoped
public class RateLimit {

    @Inject
    RateWindowRepository windows;

    @Inject
    Clock clock;

    /**
     * Counts one try. It runs in a transaction of its own: a try counts even when what was tried is rolled back.
     *
     * @param bucket what is counted, such as {@code order-lookup:} and an address; only its hash is stored
     * @throws TooManyTries when the window held {@code limit} tries already
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = TooManyTries.class)
    public void take(String bucket, int limit, Duration window) {
        Instant now = clock.instant();
        RateWindow current = RateWindow.at(now, window);
        int used = windows.count(SecretToken.hashHex(bucket), current, limit);
        if (used == 1) {
            windows.forgetBefore(now.minus(Duration.ofDays(1)));
        }
        if (used > limit) {
            throw new TooManyTries(current.rest(now));
        }
    }

    /**
     * Takes one try back that turned out to be none, such as a right password. If a new window has begun meanwhile, that
     * one counts one less, never below zero.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String bucket, Duration window) {
        windows.countLess(SecretToken.hashHex(bucket), RateWindow.at(clock.instant(), window));
    }
}
