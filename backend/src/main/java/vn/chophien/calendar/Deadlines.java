package vn.chophien.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The times that the law gives, counted on the calendar of offices. */
public final class Deadlines {

    private final WorkingDays days;
    private final List<DeadlineRule> rules;

    Deadlines(WorkingDays days, List<DeadlineRule> rules) {
        this.days = days;
        this.rules = List.copyOf(rules);
    }

    /** By the rule that counted on the day of the event; empty when there was none. */
    public Optional<Deadline> after(LocalDate event, String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.countsOn(event))
                .max(Comparator.comparing(DeadlineRule::since))
                .map(rule -> new Deadline(last(event, rule), rule.source()));
    }

    private DueDay last(LocalDate event, DeadlineRule rule) {
        return rule.calendarDays() ? new DueDay(event.plusDays(rule.days()), true) : days.add(event, rule.days());
    }
}
