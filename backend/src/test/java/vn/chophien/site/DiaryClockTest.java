package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain rule 21: a phone with a wrong clock is told of, and both times are kept. */
class DiaryClockTest {

    @ParameterizedTest(name = "occurred {0}, captured {1}, received {2}: {3}")
    @CsvSource({
        "2026-05-01T01:00:00Z, 2026-05-01T01:05:00Z, 2026-05-01T01:05:02Z, PLAUSIBLE",
        "2026-05-01T01:00:00Z, 2026-05-01T01:05:00Z, 2026-05-09T01:05:02Z, PLAUSIBLE", // came late from the field
        "2026-05-01T01:00:00Z, 2026-05-01T01:15:02Z, 2026-05-01T01:05:02Z, PLAUSIBLE", // within the tolerance
        "2026-05-01T01:00:00Z, 2026-05-01T01:15:03Z, 2026-05-01T01:05:02Z, AHEAD",
        "2026-05-01T01:00:00Z, 1970-01-01T00:03:00Z, 2026-05-01T01:05:02Z, BEHIND",
        "2026-05-01T01:00:00Z, 2026-05-01T00:49:59Z, 2026-05-01T01:05:02Z, BEHIND"
    })
    void tellsWhichClockCannotBeRight(Instant occurred, Instant captured, Instant received, DiaryClock clock) {
        assertThat(DiaryClock.of(occurred, captured, received)).isEqualTo(clock);
    }
}
