package vn.chophien.web.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads areas as people here say them: {@code 1,25 ha}, {@code 3 sào}, {@code 500 m2}. A bare number is in hectares. */
final class AreaReader {

    private static final Pattern AREA = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,4}))?\\s*(ha|héc-?ta|sào|m2|m²)?");
    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);
    private static final BigDecimal SAO = BigDecimal.valueOf(360); // sào Bắc Bộ

    private AreaReader() {}

    /** @return whole square metres; nothing for what is no area */
    static OptionalLong squareMetres(String typed) {
        Matcher area = AREA.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!area.matches()) {
            return OptionalLong.empty();
        }
        String decimals = area.group(2) == null ? "" : "." + area.group(2);
        BigDecimal number = new BigDecimal(area.group(1) + decimals);
        String unit = area.group(3) == null ? "ha" : area.group(3);
        BigDecimal factor = switch (unit) {
            case "m2", "m²" -> BigDecimal.ONE;
            case "sào" -> SAO;
            default -> HECTARE;
        };
        return OptionalLong.of(
                number.multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
