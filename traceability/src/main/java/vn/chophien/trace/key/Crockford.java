package vn.chophien.trace.key;

import java.security.SecureRandom;

/**
 * Douglas Crockford's base 32: digits and capitals without I, L, O and U, so that people can read codes aloud and type
 * them.
 */
final class Crockford {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_A_CHARACTER = 5;

    private Crockford() {}

    static String random(SecureRandom random, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.nextInt(1 << BITS_A_CHARACTER)));
        }
        return code.toString();
    }

    /** The lowest bits, five a character. */
    static String of(long bits, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt((int) (bits >> (BITS_A_CHARACTER * i)) & 31));
        }
        return code.toString();
    }

    /** Requires exactly so many characters of the alphabet; codes {@code <key>.length, .characters}. */
    static void require(String key, String value, int length) {
        if (value.length() != length) {
            throw new InvalidKey(key + ".length", value, "This code has " + length + " characters.");
        }
        if (!value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new InvalidKey(key + ".characters", value, "This code has digits and capitals but I, L, O and U.");
        }
    }

    /** A code as a person types it: any case, O for 0, I or L for 1, hyphens between groups. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().filter(c -> c != '-').map(Crockford::fold).forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    /** In groups of four, for print and for reading aloud. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** By hand, because {@link String#toUpperCase()} would also fold letters of other scripts into these. */
    private static int fold(int c) {
        int upper = c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
