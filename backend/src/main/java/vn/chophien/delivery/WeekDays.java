package vn.chophien.delivery;

import java.time.LocalDate;
import vn.chophien.shared.Times;

/** Days as people say them. */
final class WeekDays {

    private WeekDays() {}

    static String name(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** {@code Thứ Bảy 28/11/2026}. */
    static String on(LocalDate day) {
        return name(day) + " " + Times.day(day);
    }
}
