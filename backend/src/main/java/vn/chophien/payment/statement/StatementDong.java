package vn.chophien.payment.statement;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts as banks write them. The đồng has no parts: a fraction that is not zero is not read. */
final class StatementDong {

    private static final Pattern UNIT = Pattern.compile("(?iu)vnđ|vnd|đồng|dong|₫|đ");
    private static final Pattern NOTHING = Pattern.compile("[-–]?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]0{1,2})?");
    private static final Pattern DOTS = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4}(,0{1,2})?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.0{1,2})?");
    private static final Pattern FRACTION = Pattern.compile("[.,]0{1,2}$");

    private StatementDong() {}

    /** @return below zero where a minus or brackets say so, 0 for an empty cell; none for what is no amount */
    static OptionalLong read(String text) {
        String bare = UNIT.matcher(text).replaceAll("").replaceAll("[\\s\u00A0\u202F]", "");
        boolean isNegative = bare.startsWith("-") || (bare.startsWith("(") && bare.endsWith(")")) || bare.endsWith("-");
        String plain = bare.replaceAll("^[+\\-(]|[)\\-]$", "");
        if (NOTHING.matcher(plain).matches()) {
            return OptionalLong.of(0);
        }
        boolean isRead = PLAIN.matcher(plain).matches()
                || DOTS.matcher(plain).matches()
                || COMMAS.matcher(plain).matches();
        if (!isRead) {
            return OptionalLong.empty();
        }
        String digits = FRACTION.matcher(plain).replaceFirst("").replaceAll("[.,]", "");
        long dong = Long.parseLong(digits);
        return OptionalLong.of(isNegative ? -dong : dong);
    }
}
