package vn.chophien.calendar;

import java.time.LocalDate;

/**
 * The last day on which something is in time.
 *
 * @param certain false when the way there leads over a holiday that nobody has confirmed, or a year without any
 */
public record DueDay(LocalDate day, boolean certain) {

    public boolean isPast(LocalDate today) {
        return today.isAfter(day);
    }
}
