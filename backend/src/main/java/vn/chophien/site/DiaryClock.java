package vn.chophien.site;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the three times of a line say of the clock that wrote it. Nothing is corrected: all three are kept. */
public enum DiaryClock {
    PLAUSIBLE(""),
    AHEAD("đồng hồ điện thoại chạy nhanh"),
    BEHIND("đồng hồ điện thoại chạy chậm");

    /** What honest clocks differ by. */
    static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final String vietnamese;

    DiaryClock(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /**
     * @param occurredAt when the work was done
     * @param capturedAt when it was written down, by the phone
     * @param receivedAt when it arrived, by our clock
     * @param skew our clock less the phone's when it sent the line; null when it did not say
     */
    static DiaryClock of(Instant occurredAt, Instant capturedAt, Instant receivedAt, @Nullable Duration skew) {
        if (skew != null && skew.abs().compareTo(TOLERANCE) > 0) {
            return skew.isNegative() ? AHEAD : BEHIND;
        }
        return of(occurredAt, capturedAt, receivedAt);
    }

    /**
     * @param occurredAt when the work was done
     * @param capturedAt when it was written down, by the phone
     * @param receivedAt when it arrived, by our clock
     */
    static DiaryClock of(Instant occurredAt, Instant capturedAt, Instant receivedAt) {
        if (capturedAt.isAfter(receivedAt.plus(TOLERANCE))) {
            return AHEAD;
        }
        return occurredAt.isAfter(capturedAt.plus(TOLERANCE)) ? BEHIND : PLAUSIBLE;
    }
}
