package vn.chophien.complaint;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.chophien.shared.Times;

/** How long one step of a complaint may take. Days end at midnight here; the day of the complaint itself is not counted. */
record ComplaintClock(int amount, Unit unit) {

    enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    enum Step {
        ACKNOWLEDGE,
        SELLER_ANSWER,
        CLOSE
    }

    Instant due(Instant from, Set<LocalDate> holidays) {
        return switch (unit) {
            case HOURS -> from.plus(Duration.ofHours(amount));
            case DAYS -> endOf(Times.dayOf(from).plusDays(amount));
            case WORKING_DAYS -> endOf(workingDay(Times.dayOf(from), holidays));
        };
    }

    private LocalDate workingDay(LocalDate from, Set<LocalDate> holidays) {
        LocalDate day = from;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !holidays.contains(day)) {
                left--;
            }
        }
        return day;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Times.ZONE).toInstant();
    }
}
