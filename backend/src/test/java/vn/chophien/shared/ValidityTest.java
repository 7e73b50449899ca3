package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row counts from its first to its last day, both of them included. */
class ValidityTest {

    private final Validity days = new Validity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, COMING",
        "2026-03-01, IN_FORCE",
        "2026-03-31, IN_FORCE",
        "2026-04-01, ENDED",
    })
    void bothEndsCount(LocalDate day, Validity.Standing standing) {
        assertThat(days.on(day)).isEqualTo(standing);
        assertThat(days.covers(day)).isEqualTo(standing == Validity.Standing.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2099-01-01"})
    void withoutALastDayItLasts(LocalDate day) {
        Validity open = new Validity(days.since(), null);

        assertThat(open.on(day)).isEqualTo(Validity.Standing.IN_FORCE);
        assertThat(open.inWords()).isEqualTo("từ 01/03/2026");
        assertThat(days.inWords()).isEqualTo("từ 01/03/2026 đến hết 31/03/2026");
    }
}
