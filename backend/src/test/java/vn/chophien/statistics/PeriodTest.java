package vn.chophien.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.InvalidInput;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26); // a Thursday

    @Test
    void eachKindBeginsAndEndsWhereTheCalendarHasIt() {
        assertDays(Period.around(Period.Kind.WEEK, DAY), "2026-11-23", "2026-11-29");
        assertDays(Period.around(Period.Kind.MONTH, DAY), "2026-11-01", "2026-11-30");
        assertDays(Period.around(Period.Kind.QUARTER, DAY), "2026-10-01", "2026-12-31");
        assertDays(Period.around(Period.Kind.YEAR, DAY), "2026-01-01", "2026-12-31");
    }

    @Test
    void theOneBeforeIsOfTheSameKind() {
        assertDays(Period.around(Period.Kind.QUARTER, LocalDate.of(2026, 2, 1)).before(), "2025-10-01", "2025-12-31");
        assertDays(Period.around(Period.Kind.MONTH, LocalDate.of(2026, 3, 31)).before(), "2026-02-01", "2026-02-28");
        Period own = new Period(Period.Kind.OWN, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 20));
        assertDays(own.before(), "2026-05-01", "2026-05-10");
        assertDays(own.after(), "2026-05-21", "2026-05-30");
    }

    /** Otherwise every figure would fall on the first of a month. */
    @Test
    void whatStillRunsIsComparedWithAsManyDays() {
        assertDays(Period.around(Period.Kind.MONTH, DAY).compared(DAY), "2026-10-01", "2026-10-26");
        assertDays(
                Period.around(Period.Kind.MONTH, LocalDate.of(2026, 3, 30)).compared(LocalDate.of(2026, 3, 30)),
                "2026-02-01",
                "2026-02-28");
        assertDays(Period.around(Period.Kind.MONTH, DAY).compared(DAY.plusYears(1)), "2026-10-01", "2026-10-31");
    }

    @Test
    void anEndBeforeItsBeginningIsRefused() {
        assertThatThrownBy(() -> new Period(Period.Kind.OWN, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    private static void assertDays(Period period, String from, String to) {
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }
}
