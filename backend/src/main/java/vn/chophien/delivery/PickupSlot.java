package vn.chophien.delivery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/**
 * A time at a point, once or again and again.
 *
 * @param everyDays how many days until it comes back; null when it does not
 * @param from such as {@code 07:30}
 * @param capacity how many buyers may come each time
 */
public record PickupSlot(
        long id, long pointId, LocalDate firstDay, @Nullable Integer everyDays, String from, String to, int capacity) {

    /** A market day (phiên) comes every five days. */
    public static final int MARKET = 5;

    public static final int WEEK = 7;

    public boolean isOn(LocalDate day) {
        if (day.isBefore(firstDay)) {
            return false;
        }
        return everyDays == null ? day.equals(firstDay) : ChronoUnit.DAYS.between(firstDay, day) % everyDays == 0;
    }

    /** Its days from one day on, as far as another, both included. */
    List<LocalDate> days(LocalDate earliest, LocalDate latest) {
        return earliest.isAfter(latest)
                ? List.of()
                : Stream.iterate(earliest, day -> !day.isAfter(latest), day -> day.plusDays(1))
                        .filter(this::isOn)
                        .toList();
    }

    /** In words, as its seller reads it. */
    public String label() {
        String hours = from + "–" + to;
        if (everyDays == null) {
            return "Một lần, " + WeekDays.on(firstDay) + ", " + hours;
        }
        return everyDays == WEEK
                ? WeekDays.name(firstDay) + " hằng tuần, " + hours
                : "Mỗi " + everyDays + " ngày, tính từ " + Times.day(firstDay) + ", " + hours;
    }
}
