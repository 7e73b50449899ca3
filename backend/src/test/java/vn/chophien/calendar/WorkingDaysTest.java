package vn.chophien.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 16 of the facts: clocks run on working days, with holidays, Tết and what is worked instead of them as data. */
class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(HolidayRows.read());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 3, 2026-11-26", // a plain week: Monday to Thursday
        "2026-11-26, 3, 2026-12-01", // over a weekend
        "2026-11-27, 1, 2026-11-30", // a Friday
        "2026-11-28, 1, 2026-11-30", // what happens on a Saturday begins on Monday
        "2026-02-12, 1, 2026-02-13", // the last days before Tết Bính Ngọ
        "2026-02-12, 3, 2026-02-24", // over it: Friday, then Monday and Tuesday of the week after
        "2026-02-13, 5, 2026-02-27",
        "2026-02-17, 1, 2026-02-23", // on mồng 1 itself
        "2027-02-03, 3, 2027-02-15", // over Tết Đinh Mùi: Thursday, Friday 12, Monday 15
        "2027-02-04, 5, 2027-02-18",
        "2026-04-24, 1, 2026-04-28", // Giỗ Tổ falls on a Sunday, so Monday is off
        "2026-04-29, 2, 2026-05-05", // two holidays and a weekend
        "2026-08-21, 1, 2026-08-22", // a Saturday that is worked
        "2026-08-28, 1, 2026-09-03", // what was worked for
        "2026-12-31, 1, 2027-01-04", // into a new year
        "2026-01-01, 2, 2026-01-06",
        "2027-04-29, 1, 2027-05-04", // 30/4 on Friday, 1/5 on Saturday, so Monday is off
    })
    void theLastDayIsCountedWithoutTheDayOfTheEvent(LocalDate event, int count, LocalDate last) {
        assertThat(days.add(event, count).day()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 3, true", // nothing special on the way
        "2026-04-29, 2, true", // 30/4 and 1/5 stand fast
        "2026-02-12, 3, false", // Tết's days are announced anew each year
        "2026-12-31, 1, true",
        "2030-03-04, 3, false", // a year of which the calendar knows nothing
    })
    void aDayCountedOverUnconfirmedHolidaysIsNotCertain(LocalDate event, int count, boolean certain) {
        assertThat(days.add(event, count).certain()).isEqualTo(certain);
    }

    @Test
    void everyCountLandsOnAWorkedDayAndAMoreDayIsLater() {
        for (LocalDate event = LocalDate.of(2026, 1, 1); event.getYear() < 2028; event = event.plusDays(1)) {
            LocalDate before = event;
            for (int count = 1; count <= 10; count++) {
                LocalDate last = days.add(event, count).day();
                assertThat(last).isAfter(before);
                assertThat(days.isWorked(last)).isTrue();
                assertThat(days.since(event, last)).isEqualTo(count);
                before = last;
            }
        }
    }

    @Test
    void aTimeOfNoDaysIsAMistake() {
        assertThatThrownBy(() -> days.add(LocalDate.of(2026, 11, 26), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRuleOfTheEventsOwnDayCounts() {
        Deadlines deadlines = new Deadlines(
                days,
                List.of(
                        new DeadlineRule(
                                "X",
                                3,
                                null,
                                false,
                                LocalDate.of(2024, 7, 1),
                                LocalDate.of(2026, 6, 30),
                                "Nghị định cũ"),
                        new DeadlineRule("X", 2, null, false, LocalDate.of(2026, 7, 1), null, "Nghị định mới")));

        assertThat(deadlines.after(LocalDate.of(2026, 6, 30), "X").orElseThrow())
                .isEqualTo(new Deadline(new DueDay(LocalDate.of(2026, 7, 3), true), "Nghị định cũ"));
        assertThat(deadlines.after(LocalDate.of(2026, 7, 1), "X").orElseThrow())
                .isEqualTo(new Deadline(new DueDay(LocalDate.of(2026, 7, 3), true), "Nghị định mới"));
        assertThat(deadlines.after(LocalDate.of(2024, 6, 30), "X")).isEmpty();
        assertThat(deadlines.after(LocalDate.of(2026, 7, 1), "Y")).isEmpty();
    }

    @Test
    void hoursRunFromTheMomentAndDaysEndWithTheirLastMinute() {
        LocalDate since = LocalDate.of(2026, 7, 1);
        Deadlines deadlines = new Deadlines(
                days,
                List.of(
                        new DeadlineRule("HOURS", 1, 24, true, since, null, "Nghị định"),
                        new DeadlineRule("DAYS", 5, null, true, since, null, "Nghị định")));
        Instant saturdayEvening = Instant.parse("2026-11-28T13:30:00Z");

        assertThat(deadlines.until(saturdayEvening, "HOURS").orElseThrow().at()).isEqualTo("2026-11-29T13:30:00Z");
        assertThat(deadlines.until(saturdayEvening, "DAYS").orElseThrow().at()).isEqualTo("2026-12-03T16:59:00Z");
        assertThat(deadlines.until(Instant.parse("2026-06-30T16:00:00Z"), "HOURS"))
                .isEmpty();
    }
}
