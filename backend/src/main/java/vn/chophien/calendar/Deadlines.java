package vn.chophien.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Times;

/** The times that the law gives, counted on the calendar of offices. */
public final class Deadlines {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final WorkingDays days;
    private final List<DeadlineRule> rules;

    Deadlines(WorkingDays days, List<DeadlineRule> rules) {
        this.days = days;
        this.rules = List.copyOf(rules);
    }

    /** By the rule that counted on the day of the event; empty when there was none. */
    public Optional<Deadline> after(LocalDate event, String code) {
        return rule(event, code).map(rule -> new Deadline(last(event, rule), rule.source()));
    }

    /** Like {@link #after}, to the minute: hours run from the event itself, days end with their last minute here. */
    public Optional<TimeLimit> until(Instant event, String code) {
        LocalDate day = Times.dayOf(event);
        return rule(day, code).map(rule -> {
            Integer hours = rule.hours();
            Instant end = hours == null
                    ? last(day, rule)
                            .day()
                            .atTime(LAST_MINUTE)
                            .atZone(Times.ZONE)
                            .toInstant()
                    : event.plus(Duration.ofHours(hours));
            return new TimeLimit(end, rule.source());
        });
    }

    private Optional<DeadlineRule> rule(LocalDate event, String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.countsOn(event))
                .max(Comparator.comparing(DeadlineRule::since));
    }

    private DueDay last(LocalDate event, DeadlineRule rule) {
        return rule.calendarDays() ? new DueDay(event.plusDays(rule.days()), true) : days.add(event, rule.days());
    }
}
