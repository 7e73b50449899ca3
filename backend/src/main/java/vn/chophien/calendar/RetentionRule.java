package vn.chophien.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many years something is kept.
 *
 * @param until last day on which the rule counts
 * @param source where it stands
 */
public record RetentionRule(
        String code, int years, LocalDate since, @Nullable LocalDate until, String source) {

    boolean countsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** The last day on which something of that day is kept. */
    public LocalDate keptUntil(LocalDate day) {
        return day.plusYears(years);
    }
}
