package vn.chophien.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.NotFound;

/** The calendar in the hands of staff, who put in what each year's announcement says. Open times follow at once. */
@ApplicationScoped
@Transactional
public class CalendarKeeping {

    @Inject
    CalendarRepository calendar;

    @Inject
    AuditLog audit;

    /** The days of a year that are not what their place in the week says. */
    public List<Holiday> year(int year, Actor actor) {
        actor.requireStaff();
        return calendar.holidays().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .toList();
    }

    /** Adds a day, or takes the place of what stood there. */
    public void write(WriteHoliday command, Actor actor) {
        actor.require(Permission.RULES);
        Holiday written = command.check();
        String before = on(written.day()).map(CalendarKeeping::brief).orElse(null);
        calendar.write(written);
        audit.record(actor, "calendar.write", "holiday", written.day(), before, brief(written), written.source());
    }

    /** The day is again what its place in the week says. */
    public void remove(LocalDate day, Actor actor) {
        actor.require(Permission.RULES);
        Holiday gone = on(day).orElseThrow(() -> new NotFound("holiday", day));
        if (calendar.remove(day)) {
            audit.record(actor, "calendar.remove", "holiday", day, brief(gone), null, null);
        }
    }

    private Optional<Holiday> on(LocalDate day) {
        return calendar.holidays().stream()
                .filter(holiday -> holiday.day().equals(day))
                .findFirst();
    }

    private static String brief(Holiday holiday) {
        return (holiday.worked() ? "Làm bù" : "Nghỉ") + ": " + holiday.name()
                + (holiday.confirmed() ? "" : " (chưa đối chiếu)");
    }
}
