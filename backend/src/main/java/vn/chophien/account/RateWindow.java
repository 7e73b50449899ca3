package vn.chophien.account;

import java.time.Duration;
import java.time.Instant;

/**
 * The stretch of time that tries are counted in: time since the epoch cut into equal windows, so that every node finds
 * the same one without asking.
 */
record RateWindow(Instant startsAt, Duration length) {

    static RateWindow at(Instant now, Duration length) {
        long millis = length.toMillis();
        return new RateWindow(Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), millis) * millis), length);
    }

    /** How long until the next window, rounded up to whole seconds, because people wait in seconds. */
    Duration rest(Instant now) {
        long millis = Duration.between(now, startsAt.plus(length)).toMillis();
        return Duration.ofSeconds(Math.max(1, Math.floorDiv(millis + 999, 1000)));
    }
}
