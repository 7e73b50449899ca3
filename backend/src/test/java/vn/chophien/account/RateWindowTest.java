package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateWindowTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void triesOfOneMinuteShareAWindow() {
        RateWindow first = RateWindow.at(Instant.parse("2026-11-22T01:02:00.000Z"), MINUTE);
        RateWindow last = RateWindow.at(Instant.parse("2026-11-22T01:02:59.999Z"), MINUTE);

        assertThat(first).isEqualTo(last);
        assertThat(first.startsAt()).isEqualTo(Instant.parse("2026-11-22T01:02:00Z"));
    }

    @Test
    void theNextMinuteCountsAfresh() {
        RateWindow window = RateWindow.at(Instant.parse("2026-11-22T01:02:59.999Z"), MINUTE);

        RateWindow next = RateWindow.at(Instant.parse("2026-11-22T01:03:00Z"), MINUTE);

        assertThat(next).isNotEqualTo(window);
    }

    @Test
    void theRestIsToldInWholeSecondsAndNeverZero() {
        RateWindow window = RateWindow.at(Instant.parse("2026-11-22T01:02:00Z"), MINUTE);

        assertThat(window.rest(Instant.parse("2026-11-22T01:02:00Z"))).isEqualTo(MINUTE);
        assertThat(window.rest(Instant.parse("2026-11-22T01:02:30.001Z"))).isEqualTo(Duration.ofSeconds(30));
        assertThat(window.rest(Instant.parse("2026-11-22T01:02:59.999Z"))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void lockedOutPeopleReadHowLong() {
        assertThat(new TooManyTries(Duration.ofSeconds(42)).sentence())
                .isEqualTo("Bạn thử quá nhiều lần. Hãy đợi 42 giây rồi thử lại.");
        assertThat(new TooManyTries(Duration.ofSeconds(121)).sentence())
                .isEqualTo("Bạn thử quá nhiều lần. Hãy đợi 3 phút rồi thử lại.");
    }
}
