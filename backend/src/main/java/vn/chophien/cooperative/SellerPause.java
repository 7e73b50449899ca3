package vn.chophien.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a seller takes no orders.
 *
 * @param to the last of them
 * @param words what shoppers read of it; null for nothing beyond the day
 */
public record SellerPause(
        LocalDate from, LocalDate to, @Nullable String words) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(to);
    }
}
