package vn.chophien.payment.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as spreadsheets keep it: counted from the end of 1899, of the years that matter here; its hour is the fraction. */
public final class CountedDay {

    private static final Pattern COUNTED = Pattern.compile("[3-6]\\d{4}(\\.\\d+)?");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private CountedDay() {}

    public static Optional<LocalDate> read(String text) {
        return COUNTED.matcher(text).matches()
                ? Optional.of(FIRST.plusDays(Integer.parseInt(text.substring(0, 5))))
                : Optional.empty();
    }
}
