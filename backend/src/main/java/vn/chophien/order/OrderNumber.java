package vn.chophien.order;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.shared.Crockford;
import vn.chophien.shared.Times;

/**
 * The number that a buyer writes into a bank transfer: {@code CP}, the day, five random characters, such as
 * {@code CP261121K7Q2M}. Short, capitals and digits only, because banks cut and change the rest.
 */
public final class OrderNumber {

    private static final Pattern INSIDE = Pattern.compile("CP\\d{6}[0-9A-HJKMNP-TV-Z]{5}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANK_NOISE = Pattern.compile("[\\s.\\-]+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(Times.ZONE);

    private OrderNumber() {}

    static String fresh(Instant now) {
        return "CP" + DAY.format(now) + Crockford.random(5);
    }

    /** Finds the number in what a bank made of the transfer's words. */
    public static Optional<String> findIn(String text) {
        Matcher found = INSIDE.matcher(BANK_NOISE.matcher(text).replaceAll(""));
        return found.find() ? Optional.of(found.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
