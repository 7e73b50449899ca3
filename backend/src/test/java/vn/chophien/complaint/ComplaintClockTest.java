package vn.chophien.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.calendar.Holiday;
import vn.chophien.calendar.WorkingDays;

class ComplaintClockTest {

    /** Nine in the evening of Thursday, 31 December 2026, here. */
    private static final Instant EVE = Instant.parse("2026-12-31T14:00:00Z");

    private static final WorkingDays PLAIN = new WorkingDays(List.of());
    private static final WorkingDays NEW_YEAR = new WorkingDays(
            List.of(new Holiday(LocalDate.of(2027, 1, 1), false, "Tết Dương lịch", "Bộ luật Lao động", true)));

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        ComplaintClock three = new ComplaintClock(3, ComplaintClock.Unit.WORKING_DAYS);

        assertThat(three.due(EVE, NEW_YEAR)).isEqualTo(Instant.parse("2027-01-06T16:59:00Z"));
        assertThat(three.due(EVE, PLAIN)).isEqualTo(Instant.parse("2027-01-05T16:59:00Z"));
    }

    @Test
    void theDayIsTheOneHereNotInGreenwich() {
        Instant afterMidnightHere = Instant.parse("2026-12-31T18:00:00Z");

        assertThat(new ComplaintClock(1, ComplaintClock.Unit.DAYS).due(afterMidnightHere, PLAIN))
                .isEqualTo(Instant.parse("2027-01-02T16:59:00Z"));
    }

    @Test
    void hoursRunAlsoOnHolidays() {
        assertThat(new ComplaintClock(24, ComplaintClock.Unit.HOURS).due(EVE, NEW_YEAR))
                .isEqualTo(Instant.parse("2027-01-01T14:00:00Z"));
    }

    @Test
    void theRowOfTheComplaintsOwnDayCounts() {
        ComplaintRules rules = new ComplaintRules(
                List.of(hours(LocalDate.of(2020, 1, 1), 24), hours(LocalDate.of(2027, 1, 1), 12)), PLAIN);

        assertThat(rules.due(asked(null))).contains(Instant.parse("2027-01-01T14:00:00Z"));
    }

    @Test
    void aClosedComplaintWaitsForNothing() {
        ComplaintRules rules = new ComplaintRules(List.of(hours(LocalDate.of(2020, 1, 1), 24)), PLAIN);

        assertThat(rules.due(asked(EVE))).isEmpty();
    }

    private static ComplaintRules.Row hours(LocalDate since, int hours) {
        return new ComplaintRules.Row(
                ComplaintClock.Step.SELLER_ANSWER, since, new ComplaintClock(hours, ComplaintClock.Unit.HOURS));
    }

    private static ComplaintView asked(@Nullable Instant closed) {
        return new ComplaintView(
                1,
                null,
                new ComplaintView.Seller(1, "Hợp tác xã thử"),
                null,
                null,
                null,
                false,
                ComplaintKind.SPOILED,
                "Có mùi lạ",
                null,
                false,
                EVE,
                EVE,
                null,
                closed,
                false,
                null,
                null,
                null,
                List.of());
    }
}
