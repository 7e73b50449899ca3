package vn.chophien.trace.link;

import java.time.YearMonth;

/**
 * The date YYMMDD of a data field.
 *
 * <p>GS1 General Specifications, "Production date: AI (11)" and its neighbours. Every fourth year of the range that two
 * digits can mean is a leap year, so the century need not be known here.
 */
final class GivenDate {
    private GivenDate() {}

    static boolean isDate(String yymmdd) {
        int year = 2000 + Integer.parseInt(yymmdd, 0, 2, 10);
        int month = Integer.parseInt(yymmdd, 2, 4, 10);
        int day = Integer.parseInt(yymmdd, 4, 6, 10);
        return month >= 1 && month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
