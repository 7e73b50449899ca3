package vn.chophien.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The calendar of offices and the times that the law gives. Reads only. */
@ApplicationScoped
@Transactional
public class CalendarService {

    @Inject
    CalendarRepository calendar;

    public WorkingDays workingDays() {
        return new WorkingDays(calendar.holidays());
    }

    /** How long something is kept by the rule of this day; empty when there is none, and then nothing may be forgotten. */
    public Optional<RetentionRule> retention(String code, LocalDate today) {
        return calendar.retention(code).stream()
                .filter(rule -> rule.countsOn(today))
                .max(Comparator.comparing(RetentionRule::since));
    }

    public Deadlines deadlines() {
        return new Deadlines(workingDays(), calendar.rules());
    }
}
