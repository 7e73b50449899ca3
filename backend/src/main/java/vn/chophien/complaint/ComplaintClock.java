package vn.chophien.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.chophien.calendar.WorkingDays;
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

    Instant due(Instant from, WorkingDays days) {
        return switch (unit) {
            case HOURS -> from.plus(Duration.ofHours(amount));
            case DAYS -> endOf(Times.dayOf(from).plusDays(amount));
            case WORKING_DAYS -> endOf(days.add(Times.dayOf(from), amount).day());
        };
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(Times.ZONE).toInstant();
    }
}
