package vn.chophien.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.chophien.order.Phone;

/** How the desks say things that are stored in another form. */
public final class Reading {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Reading() {}

    /** How long ago, in the largest unit that says enough. */
    public static String age(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return "vừa xong";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " phút trước";
        }
        return age.toDays() < 1 ? age.toHours() + " giờ trước" : age.toDays() + " ngày trước";
    }

    /** {@code Thứ Hai} to {@code Chủ Nhật}. */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE);
    }

    /** A number as people read it; an address as it is. */
    public static String contact(String kept) {
        return kept.contains("@") ? kept : new Phone(kept).toString();
    }

    /** A phone number for those who need not call it: {@code 0900 *** 012}. */
    public static String maskedPhone(String e164) {
        String national = e164.startsWith("+84") ? "0" + e164.substring(3) : e164;
        return national.length() < 9
                ? "***"
                : national.substring(0, 4) + " *** " + national.substring(national.length() - 3);
    }
}
