package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryClockSkewTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-26T03:00:00Z");

    /** Minutes before the line came in at which the work was done and written down, and what the clock is off by. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            600, 590,     0, PLAUSIBLE
            600, 590,    10, PLAUSIBLE
            600, 590,   -10, PLAUSIBLE
            600, 590,    11, BEHIND
            600, 590,   -11, AHEAD
            600, 590, 50000, BEHIND
            600, 700,     0, BEHIND
              0, -30,     0, AHEAD
            """)
    void whatTheSendingClockSaysComesFirst(long occurred, long captured, long skew, DiaryClock expected) {
        DiaryClock clock = DiaryClock.of(
                RECEIVED.minus(Duration.ofMinutes(occurred)),
                RECEIVED.minus(Duration.ofMinutes(captured)),
                RECEIVED,
                Duration.ofMinutes(skew));

        assertThat(clock).isEqualTo(expected);
    }
}
