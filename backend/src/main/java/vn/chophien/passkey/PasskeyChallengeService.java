package vn.chophien.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.chophien.account.SecretToken;
import vn.chophien.shared.Base64Url;

/**
 * The random words that a device signs: each for one purpose, one browser and one answer, within {@link #LIFE}. A
 * transaction of its own, so that a challenge is used up whatever becomes of the answer.
 */
@ApplicationScoped
@Transactional
class PasskeyChallengeService {

    static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    PasskeyChallengeRepository challenges;

    @Inject
    Clock clock;

    /** @param holder what only the browser that asks knows: the value of one of its cookies */
    String fresh(PasskeyPurpose purpose, String holder) {
        Instant now = clock.instant();
        String challenge = SecretToken.fresh();
        challenges.removeExpired(now);
        challenges.add(SecretToken.hash(challenge), purpose, SecretToken.hash(holder), now.plus(LIFE));
        return challenge;
    }

    /** @return false when it was never given out for this, is used or too old */
    boolean take(byte[] challenge, PasskeyPurpose purpose, String holder) {
        String text = Base64Url.text(challenge);
        return challenges.take(SecretToken.hash(text), purpose, SecretToken.hash(holder), clock.instant());
    }
}
