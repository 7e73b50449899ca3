package vn.chophien.trace.link;

import java.util.List;
import vn.chophien.trace.key.CheckDigit;
import vn.chophien.trace.key.Cset82;

/**
 * What a data field may look like: alphabet, length, and rules about its content.
 *
 * <p>GS1 General Specifications, "GS1 Application Identifiers", column "format": N14 is fourteen digits, X..20 is one to
 * twenty characters of set 82.
 *
 * @param alphabet of every character
 * @param min fewest characters, at least 1
 * @param max most characters
 * @param rules about the content, tried only when alphabet and length are right
 */
public record Format(Alphabet alphabet, int min, int max, List<Rule> rules) {
    /** Keeps its own copy of the rules. */
    public Format {
        rules = List.copyOf(rules);
    }

    /** Exactly {@code length} digits: N14 and the like. */
    static Format digits(int length, Rule... rules) {
        return new Format(Alphabet.DIGITS, length, length, List.of(rules));
    }

    /** One to {@code max} characters of set 82: X..20 and the like. */
    static Format text(int max) {
        return new Format(Alphabet.CSET_82, 1, max, List.of());
    }

    /** Throws {@link InvalidLink} {@code link.length, .characters, .check-digit, .date} or {@code .country}. */
    void require(String value) {
        if (value.length() < min || value.length() > max) {
            throw new InvalidLink("link.length", value, "The value has " + min + " to " + max + " characters.");
        }
        if (!alphabet.spells(value)) {
            throw new InvalidLink("link.characters", value, "The value has a character outside " + alphabet + ".");
        }
        for (Rule rule : rules) {
            if (!rule.accepts(value)) {
                throw new InvalidLink(rule.code, value, rule.reason);
            }
        }
    }

    /** The characters that a field is written in. */
    public enum Alphabet {
        /** ASCII 0 to 9; N in the tables of GS1. */
        DIGITS,
        /** {@link Cset82}; X in the tables of GS1. */
        CSET_82;

        boolean spells(String value) {
            return switch (this) {
                case DIGITS -> value.chars().allMatch(c -> c >= '0' && c <= '9');
                case CSET_82 -> Cset82.contains(value);
            };
        }
    }

    /** A rule about the content of a field; the name that the GS1 Barcode Syntax Dictionary uses is given in brackets. */
    public enum Rule {
        /** The last digit is the modulo-10 check digit (csum). */
        CHECK_DIGIT("link.check-digit", "The last digit does not match the others."),
        /** A calendar date YYMMDD, where day 00 means the end of the month (yymmd0). */
        DATE("link.date", "The value is not a date YYMMDD."),
        /** A country in the numeric code of ISO 3166-1 (iso3166). */
        COUNTRY("link.country", "The value is not a numeric ISO 3166-1 country code.");

        private final String code;
        private final String reason;

        Rule(String code, String reason) {
            this.code = code;
            this.reason = reason;
        }

        /** Tells whether {@code value}, whose alphabet and length are right, keeps this rule. */
        boolean accepts(String value) {
            return switch (this) {
                case CHECK_DIGIT -> CheckDigit.isRight(value);
                case DATE -> GivenDate.isDate(value);
                case COUNTRY -> CountryCode.isCountry(value);
            };
        }
    }
}
