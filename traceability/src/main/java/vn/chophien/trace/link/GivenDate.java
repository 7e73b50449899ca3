package vn.chophien.trace.link;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The date YYYYMMDD of a data field; YYMMDD is read as of this century.
 *
 * <p>GS1 General Specifications, "Production date: AI (11)" and its neighbours. Every fourth year of the range that two
 * digits can mean is a leap year, so the century need not be known here.
 */
final class GivenDate {
    private static final Pattern EIGHT = Pattern.compile("[0-9]{8}");

    private GivenDate() {}

    /** A day, or 00 for the end of its month. */
    static boolean isDayOrMonth(String yyyymmdd) {
        if (!EIGHT.matcher(yyyymmdd).matches()) {
            return false;
        }
        int year = Integer.parseInt(yyyymmdd, 0, 4, 10);
        int month = Integer.parseInt(yyyymmdd, 4, 6, 10);
        int day = Integer.parseInt(yyyymmdd, 6, 8, 10);
        return month >= 1 && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static boolean isDay(String yyyymmdd) {
        return isDayOrMonth(yyyymmdd) && !yyyymmdd.endsWith("00");
    }
}
