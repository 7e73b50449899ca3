package vn.chophien.complaint;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import vn.chophien.shared.Times;

/** How long one step of a complaint may take. Days end with their last minute here; the day of the complaint itself is not counted. */
record ComplaintClock(int amount, Unit unit) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

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
        return day.atTime(LAST_MINUTE).atZone(Times.ZONE).toInstant();
    }
}
