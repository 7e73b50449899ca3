package vn.chophien.trace.link;

import java.util.regex.Pattern;

/** The characters that a part of a data field is written in. GS1 General Specifications, "GS1 Application Identifiers". */
public enum Alphabet {
    /** ASCII 0 to 9; N in the tables of GS1. */
    DIGITS("[0-9]*"),
    /** {@link vn.chophien.trace.key.Cset82}; X in the tables of GS1. */
    CSET_82("[!\"%-?A-Z_a-z]*"),
    /** Capitals, digits and the signs # - /; Y in the tables of GS1. */
    CSET_39("[#/0-9A-Z-]*"),
    /** Base 64 for file names (RFC 4648, 5), padded or not; Z in the tables of GS1. */
    CSET_64("[A-Za-z0-9_-]*");

    private final Pattern all;

    Alphabet(String all) {
        this.all = Pattern.compile(all);
    }

    /** Tells whether every character of {@code value} is one of these; true of an empty text. */
    public boolean spells(String value) {
        return all.matcher(this == CSET_64 ? withoutPadding(value) : value).matches();
    }

    /** Equal signs fill up to a multiple of three characters, as the dictionary of GS1 counts them, or are left alone. */
    private static String withoutPadding(String value) {
        String bare = value.replaceFirst("={1,2}$", "");
        boolean isFilled = value.length() % 3 == 0 && !bare.isEmpty();
        return isFilled ? bare : value;
    }

    static Alphabet of(char letter) {
        return switch (letter) {
            case 'N' -> DIGITS;
            case 'X' -> CSET_82;
            case 'Y' -> CSET_39;
            case 'Z' -> CSET_64;
            default -> throw new IllegalArgumentException("No alphabet " + letter);
        };
    }
}
