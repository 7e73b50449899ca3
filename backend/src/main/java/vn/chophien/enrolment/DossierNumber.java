package vn.chophien.enrolment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.chophien.shared.Crockford;
import vn.chophien.shared.Times;

/** The number on a receipt: {@code HS}, the day, five random characters, such as {@code HS261127K7Q2M}. */
final class DossierNumber {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(Times.ZONE);

    private DossierNumber() {}

    static String fresh(Instant now) {
        return "HS" + DAY.format(now) + Crockford.random(5);
    }

    /** Asked before the database is, whose column knows ASCII only. */
    static boolean isOne(String text) {
        return text.matches("HS\\d{6}[0-9A-HJKMNP-TV-Z]{5}");
    }
}
