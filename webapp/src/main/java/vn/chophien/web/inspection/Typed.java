package vn.chophien.web.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.shared.Form;

/** Reads fields of these forms, and collects what cannot be read. */
final class Typed {

    private Typed() {}

    static LocalDate day(Form form, String field, InvalidInput.Collector wrong) {
        try {
            return LocalDate.parse(form.text(field));
        } catch (DateTimeParseException e) {
            wrong.require(false, field, "Hãy chọn ngày.");
            return LocalDate.EPOCH;
        }
    }

    static LocalTime time(Form form, String field, InvalidInput.Collector wrong) {
        try {
            return LocalTime.parse(form.text(field));
        } catch (DateTimeParseException e) {
            wrong.require(false, field, "Hãy ghi giờ như 08:30.");
            return LocalTime.NOON;
        }
    }

    static @Nullable Instant moment(Form form, String field, String shownAt, InvalidInput.Collector wrong) {
        try {
            return form.text(field).isEmpty() ? null : Instant.parse(form.text(field));
        } catch (DateTimeParseException e) {
            wrong.require(false, shownAt, "Giờ ghi của máy bạn không đọc được. Hãy tải lại trang.");
            return null;
        }
    }

    static int number(Form form, String field, InvalidInput.Collector wrong) {
        boolean isNumber = form.text(field).matches("\\d{1,6}");
        wrong.require(isNumber, field, "Hãy ghi bằng chữ số, ví dụ 3.");
        return isNumber ? Integer.parseInt(form.text(field)) : 0;
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text.replace("\r\n", "\n");
    }
}
