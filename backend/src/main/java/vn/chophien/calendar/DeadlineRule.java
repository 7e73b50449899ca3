package vn.chophien.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take.
 *
 * @param days of the calendar, or days on which offices work
 * @param hours where the time runs from the moment itself, and not from day to day
 * @param until last day on which it counts
 * @param source where it stands
 */
record DeadlineRule(
        String code,
        int days,
        @Nullable Integer hours,
        boolean calendarDays,
        LocalDate since,
        @Nullable LocalDate until,
        String source) {

    boolean countsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
