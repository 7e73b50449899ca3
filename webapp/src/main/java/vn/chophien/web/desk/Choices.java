package vn.chophien.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;

/** Reads what a filter or an address names. */
public final class Choices {

    private Choices() {}

    /** A constant under its name in an address, {@code ON_HOLD} as {@code on-hold}; null when nothing was chosen. */
    public static <E extends Enum<E>> @Nullable E read(Class<E> type, String chosen) {
        if (chosen.isEmpty()) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(chosen)) {
                return value;
            }
        }
        throw InvalidInput.of("filter", "Bộ lọc không có lựa chọn này. Hãy chọn lại trong danh sách.");
    }

    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day that a field of dates holds; null where it holds none. */
    public static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** A number in an address. What is not one names nothing. */
    public static long id(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new NotFound("object", typed);
        }
        return Long.parseLong(typed);
    }

    /** The number of a chosen thing in a filter; null when nothing was chosen. */
    public static @Nullable Long idOrNull(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,18}")) {
            throw InvalidInput.of("filter", "Bộ lọc không có lựa chọn này. Hãy chọn lại trong danh sách.");
        }
        return Long.valueOf(typed);
    }

    /** The version that a form was made from; none of ours means that the form was tampered with. */
    public static int version(String typed) {
        if (!typed.matches("\\d{1,9}")) {
            throw InvalidInput.of("version", "Biểu mẫu thiếu số phiên bản. Hãy tải lại trang.");
        }
        return Integer.parseInt(typed);
    }
}
