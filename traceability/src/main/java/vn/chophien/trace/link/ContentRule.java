package vn.chophien.trace.link;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chophien.trace.key.CheckDigit;

/**
 * A rule about the content of a part of a data field. GS1 General Specifications, "GS1 Application Identifiers", data
 * title by data title; the name that the GS1 Barcode Syntax Dictionary gives the rule stands in brackets.
 */
public enum ContentRule {
    /** The last digit is the modulo-10 check digit (csum). */
    CHECK_DIGIT(CheckDigit::isRight, "The last digit does not match the others."),
    /** The last two characters are the check pair of a GMN (csumalpha). */
    CHECK_PAIR(CheckPair::isRight, "The last two characters do not match the others."),
    /** A company prefix begins here (gcppos1). */
    PREFIX_1(matches("[0-9]{4}.*"), "A GS1 company prefix begins with at least four digits."),
    /** A company prefix begins after one character (gcppos2). */
    PREFIX_2(matches(".[0-9]{4}.*"), "A GS1 company prefix begins with at least four digits."),
    /** YYMMDD, where day 00 means the end of the month (yymmd0). */
    DAY_OR_MONTH(value -> GivenDate.isDayOrMonth("20" + value), "The value is not a date YYMMDD."),
    /** YYMMDD (yymmdd). */
    DAY(value -> GivenDate.isDay("20" + value), "The value is not a date YYMMDD."),
    /** YYYYMMDD, where day 00 means the end of the month (yyyymmd0). */
    FULL_DAY_OR_MONTH(GivenDate::isDayOrMonth, "The value is not a date YYYYMMDD."),
    /** YYYYMMDD (yyyymmdd). */
    FULL_DAY(GivenDate::isDay, "The value is not a date YYYYMMDD."),
    /** 00 to 23 (hh). */
    HOUR(matches("[01][0-9]|2[0-3]"), "The value is not an hour."),
    /** 00 to 59 (mi). */
    MINUTE(matches("[0-5][0-9]"), "The value is not a minute."),
    /** 00 to 59 (ss). */
    SECOND(matches("[0-5][0-9]"), "The value is not a second."),
    /** HHMM (hhmi). */
    HOUR_MINUTE(matches("(?:[01][0-9]|2[0-3])[0-5][0-9]"), "The value is not a time HHMM."),
    /** A country in the numeric code of ISO 3166-1 (iso3166). */
    COUNTRY(CountryCode::isCountry, "The value is not a numeric ISO 3166-1 country code."),
    /** The same, or 999 for several (iso3166999). */
    COUNTRY_OR_ALL(value -> value.equals("999") || CountryCode.isCountry(value), "The value is not a country or 999."),
    /** A country in two letters (iso3166alpha2). */
    COUNTRY_LETTERS(Set.of(Locale.getISOCountries())::contains, "The value is not a country in two letters."),
    /** A currency in the numeric code of ISO 4217 (iso4217). */
    CURRENCY(CurrencyCode::isCurrency, "The value is not a numeric ISO 4217 currency code."),
    /** 0, 1, 2 or 9 (iso5218). */
    SEX(matches("[0129]"), "The value is not a code of ISO 5218."),
    /** Ten digits up to 180 degrees, seven of them decimals (latitude). */
    LATITUDE(value -> matches("[0-9]{10}").test(value) && value.compareTo("1800000000") <= 0, "No such latitude."),
    /** Ten digits up to 360 degrees, seven of them decimals (longitude). */
    LONGITUDE(value -> matches("[0-9]{10}").test(value) && value.compareTo("3600000000") <= 0, "No such longitude."),
    /** Digits, not all of them 0 (nonzero). */
    NOT_ZERO(matches("[0-9]*[1-9][0-9]*"), "The value is zero."),
    /** Digits, all of them 0 (zero). */
    ZERO(matches("0+"), "The value is not zero."),
    /** Digits that do not begin with 0 (nozeroprefix). */
    NO_LEADING_ZERO(matches("(?:[1-9][0-9]*)?"), "The value begins with a zero."),
    /** 0 or 1 (yesno). */
    YES_NO(matches("[01]"), "The value is neither 0 nor 1."),
    /** 0, 1 or 9 (winding). */
    WINDING(matches("[019]"), "The value is no winding direction."),
    /** One character of base 64 for file names (importeridx). */
    IMPORTER(matches("[A-Za-z0-9_-]"), "The value is no importer index."),
    /** Two halves: this piece, and of how many (pieceoftotal). */
    PIECE_OF_TOTAL(ContentRule::isPieceOfTotal, "The value is not a piece and a total."),
    /** The same with a slash between (posinseqslash). */
    POSITION_OF_TOTAL(ContentRule::isPositionOfTotal, "The value is not a position, a slash and a total."),
    /** A per cent sign is followed by two hexadecimal digits (pcenc). */
    PERCENT(matches("(?:[^%]|%[0-9A-Fa-f]{2})*"), "A per cent sign must be followed by two hexadecimal digits."),
    /** Not digits alone (hasnondigit). */
    NOT_ALL_DIGITS(matches(".*[^0-9].*"), "The value needs a character that is no digit."),
    /** A minus sign (hyphen). */
    MINUS(matches("-"), "The value is not a minus sign."),
    /** An international bank account number, ISO 13616 (iban). */
    IBAN(ContentRule::isIban, "The value is not an IBAN."),
    /** A kind of data carrier: 01 to 10, or 80 to 99 (mediatype). */
    MEDIUM(matches("0[1-9]|10|[89][0-9]"), "The value is no type of medium.");

    private static final Map<String, ContentRule> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(ContentRule::tableName, Function.identity()));

    @SuppressWarnings("ImmutableEnumChecker") // patterns and methods, which hold nothing that changes
    private final Predicate<String> accepts;

    private final String reason;

    ContentRule(Predicate<String> accepts, String reason) {
        this.accepts = accepts;
        this.reason = reason;
    }

    /** Tells whether a value keeps this rule. */
    public boolean accepts(String value) {
        return accepts.test(value);
    }

    /** What is wrong with a value that does not, as one English sentence. */
    String reason() {
        return reason;
    }

    /** The code of the refusal: {@code link.check-digit} and so on. */
    String code() {
        return "link." + tableName();
    }

    private String tableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ContentRule named(String name) {
        ContentRule rule = BY_NAME.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("No rule " + name);
        }
        return rule;
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
    }

    private static boolean isPieceOfTotal(String value) {
        int half = value.length() / 2;
        return value.length() % 2 == 0
                && matches("[0-9]+").test(value)
                && isWithin(value.substring(0, half), value.substring(half));
    }

    private static boolean isPositionOfTotal(String value) {
        int slash = value.indexOf('/');
        return matches("[1-9][0-9]*/[1-9][0-9]*").test(value)
                && isWithin(value.substring(0, slash), value.substring(slash + 1));
    }

    private static boolean isWithin(String piece, String total) {
        BigInteger number = new BigInteger(piece);
        return number.signum() > 0 && number.compareTo(new BigInteger(total)) <= 0;
    }

    /** The first four characters move to the end, letters count from 10, and the number leaves 1 when divided by 97. */
    private static boolean isIban(String value) {
        if (!matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}").test(value)
                || !COUNTRY_LETTERS.accepts(value.substring(0, 2))) {
            return false;
        }
        String digits = (value.substring(4) + value.substring(0, 4))
                .chars()
                .mapToObj(c -> String.valueOf(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
