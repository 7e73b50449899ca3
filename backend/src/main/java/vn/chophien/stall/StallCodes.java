package vn.chophien.stall;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.shared.Crockford;

/** The words of a transfer for a due: {@code SAP} and ten random characters, which no order's number begins with. */
final class StallCodes {

    private static final Pattern INSIDE = Pattern.compile("SAP[0-9A-HJKMNP-TV-Z]{10}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANK_NOISE = Pattern.compile("[\\s.\\-]+");

    private StallCodes() {}

    static String fresh() {
        return "SAP" + Crockford.random(10);
    }

    static Optional<String> findIn(String text) {
        Matcher found = INSIDE.matcher(BANK_NOISE.matcher(text).replaceAll(""));
        return found.find() ? Optional.of(found.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
