package vn.chophien.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The calendar of offices and the times that the law gives. Reads only. */
@ApplicationScoped
@Transactional
public class CalendarService {

    @Inject
    CalendarRepository calendar;

    public WorkingDays workingDays() {
        return new WorkingDays(calendar.holidays());
    }

    public Deadlines deadlines() {
        return new Deadlines(workingDays(), calendar.rules());
    }
}
