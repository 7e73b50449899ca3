package vn.chophien.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * A day as somebody typed it.
 *
 * @param worked a weekend day worked instead of another
 * @param confirmed compared with the announcement named as source
 */
public record WriteHoliday(@Nullable LocalDate day, boolean worked, String name, String source, boolean confirmed) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SOURCE = 200;

    Holiday check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(day != null, "day", "Hãy chọn ngày.");
        if (day != null) {
            wrong.require(day.getYear() >= 2020 && day.getYear() <= 2100, "day", "Hãy chọn ngày từ năm 2020.");
            wrong.require(!worked || isWeekend(day), "day", "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.");
        }
        wrong.requireText(name, "name", "Hãy ghi tên ngày nghỉ.", LONGEST_NAME);
        wrong.requireText(source, "source", "Hãy ghi số, ngày của thông báo.", LONGEST_SOURCE);
        wrong.throwIfAny();
        if (day == null) {
            throw new IllegalStateException("No day");
        }
        return new Holiday(day, worked, name, source, confirmed);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
