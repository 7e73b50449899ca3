package vn.chophien.trace.link;

import static vn.chophien.trace.link.Format.Rule.CHECK_DIGIT;
import static vn.chophien.trace.link.Format.Rule.COUNTRY;
import static vn.chophien.trace.link.Format.Rule.DATE;
import static vn.chophien.trace.link.Format.digits;
import static vn.chophien.trace.link.Format.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The application identifiers that the market reads and writes, with the rule of each.
 *
 * <p>A part of the GS1 Barcode Syntax Dictionary; an identifier that is not in here is unknown and a link that carries it
 * is refused (GS1 Digital Link URI Syntax 1.6 wants every all-digit query key to be a known one). To widen it, add a row.
 */
public final class SyntaxDictionary {
    private static final Set<String> TRADE_ITEM = Set.of("01");
    private static final Set<String> NOTHING = Set.of();
    private static final Map<String, ApplicationIdentifier> ROWS = rows();

    private SyntaxDictionary() {}

    /** Finds the row of an identifier by its digits, such as {@code 3103}. */
    public static Optional<ApplicationIdentifier> find(String code) {
        return Optional.ofNullable(ROWS.get(code));
    }

    private static Map<String, ApplicationIdentifier> rows() {
        Map<String, ApplicationIdentifier> rows = new LinkedHashMap<>();
        add(rows, key("00", "SSCC", digits(18, CHECK_DIGIT), List.of(List.of())));
        add(rows, key("01", "GTIN", digits(14, CHECK_DIGIT), List.of(List.of("22", "10", "21"), List.of("235"))));
        add(rows, attribute("10", "BATCH/LOT", text(20), TRADE_ITEM, NOTHING));
        add(rows, attribute("11", "PROD DATE", digits(6, DATE), TRADE_ITEM, NOTHING));
        add(rows, attribute("13", "PACK DATE", digits(6, DATE), TRADE_ITEM, NOTHING));
        add(rows, attribute("15", "BEST BEFORE", digits(6, DATE), TRADE_ITEM, NOTHING));
        add(rows, attribute("17", "USE BY", digits(6, DATE), TRADE_ITEM, NOTHING));
        add(rows, qualifier("21", "SERIAL", text(20), TRADE_ITEM, Set.of("235")));
        add(rows, qualifier("22", "CPV", text(20), TRADE_ITEM, NOTHING));
        add(rows, qualifier("235", "TPX", text(28), TRADE_ITEM, NOTHING));
        add(rows, qualifier("254", "GLN EXTENSION", text(20), Set.of("414"), NOTHING));
        add(rows, key("414", "LOC No.", digits(13, CHECK_DIGIT), List.of(List.of("254"))));
        add(rows, key("417", "PARTY", digits(13, CHECK_DIGIT), List.of(List.of())));
        add(rows, attribute("422", "ORIGIN", digits(3, COUNTRY), TRADE_ITEM, NOTHING));
        addNetWeights(rows);
        addCompanyInternal(rows);
        return Map.copyOf(rows);
    }

    /** 3100 to 3105: six digits of kilograms, the last digit of the code says how many of them are decimals. */
    private static void addNetWeights(Map<String, ApplicationIdentifier> rows) {
        Set<String> all = IntStream.rangeClosed(0, 5).mapToObj(n -> "310" + n).collect(Collectors.toSet());
        for (String code : all) {
            Set<String> others =
                    all.stream().filter(other -> !other.equals(code)).collect(Collectors.toSet());
            add(rows, attribute(code, "NET WEIGHT (kg)", digits(6), TRADE_ITEM, others));
        }
    }

    /** 90 to 99: what trading partners agreed among themselves; met on labels of others, never written by us. */
    private static void addCompanyInternal(Map<String, ApplicationIdentifier> rows) {
        add(rows, attribute("90", "INTERNAL", text(30), NOTHING, NOTHING));
        for (int code = 91; code <= 99; code++) {
            add(rows, attribute(String.valueOf(code), "INTERNAL", text(90), NOTHING, NOTHING));
        }
    }

    private static void add(Map<String, ApplicationIdentifier> rows, ApplicationIdentifier row) {
        rows.put(row.code(), row);
    }

    /** A primary key may also be an attribute of a link that starts with another key. */
    private static ApplicationIdentifier key(String code, String title, Format format, List<List<String>> sequences) {
        return new ApplicationIdentifier(code, title, format, sequences, true, NOTHING, NOTHING);
    }

    private static ApplicationIdentifier qualifier(
            String code, String title, Format format, Set<String> needsOneOf, Set<String> excludes) {
        return new ApplicationIdentifier(code, title, format, List.of(), false, needsOneOf, excludes);
    }

    private static ApplicationIdentifier attribute(
            String code, String title, Format format, Set<String> needsOneOf, Set<String> excludes) {
        return new ApplicationIdentifier(code, title, format, List.of(), true, needsOneOf, excludes);
    }
}
