package vn.chophien.account;

import java.time.Duration;
import vn.chophien.shared.RuleViolation;

/** Something was tried more often than people do. Answered with 429. */
public class TooManyTries extends RuleViolation {

    private final Duration retryAfter;

    TooManyTries(Duration retryAfter) {
        super("account.too-many-tries", "Bạn thử quá nhiều lần. " + wait(retryAfter));
        this.retryAfter = retryAfter;
    }

    /** When the next try counts afresh. */
    public Duration retryAfter() {
        return retryAfter;
    }

    private static String wait(Duration rest) {
        long seconds = Math.max(1, rest.toSeconds());
        return seconds <= 90
                ? "Hãy đợi " + seconds + " giây rồi thử lại."
                : "Hãy đợi " + (seconds + 59) / 60 + " phút rồi thử lại.";
    }
}
