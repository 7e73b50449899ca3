package vn.chophien.forecast;

import java.time.LocalDate;
import vn.chophien.shared.Times;

/** From one day to another, both counted. */
public record DayRange(LocalDate from, LocalDate to) {

    public String text() {
        return from.equals(to) ? Times.day(from) : Times.day(from) + " – " + Times.day(to);
    }
}
