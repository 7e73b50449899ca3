package vn.chophien.trace.key;

import java.security.SecureRandom;

/**
 * Our own name for a lot whose seller has no GS1 prefix: 80 random bits, which nobody can guess or count.
 *
 * <p>Written in Douglas Crockford's base 32, whose 32 characters leave out I, L, O and U, so that people can read it
 * aloud and type it.
 *
 * @param value 16 characters of {@code 0-9 A-Z} without {@code I L O U}
 */
public record LotToken(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int BITS_PER_CHARACTER = 5;

    /** Accepts the canonical spelling only; throws {@link InvalidKey} {@code token.length} or {@code token.characters}. */
    public LotToken {
        if (value.length() != LENGTH) {
            throw new InvalidKey("token.length", value, "A lot token has 16 characters.");
        }
        if (!value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new InvalidKey("token.characters", value, "A lot token has digits and capitals but I, L, O and U.");
        }
    }

    /** Draws a new token. Two alike are not to be expected before about 10^12 have been drawn. */
    public static LotToken random(SecureRandom random) {
        StringBuilder token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(ALPHABET.charAt(random.nextInt(1 << BITS_PER_CHARACTER)));
        }
        return new LotToken(token.toString());
    }

    /**
     * Reads a token as a person types it: any case, O for 0, I or L for 1, hyphens between groups.
     *
     * @throws InvalidKey {@code token.length} or {@code token.characters}, with the text as it was typed
     */
    public static LotToken parse(String text) {
        StringBuilder folded = new StringBuilder(LENGTH);
        text.chars().filter(c -> c != '-').map(LotToken::fold).forEach(c -> folded.append((char) c));
        try {
            return new LotToken(folded.toString());
        } catch (InvalidKey invalid) {
            throw new InvalidKey(invalid.code(), text, invalid.reason());
        }
    }

    /** The token in groups of four, for print and for reading aloud: {@code 7KQ2-M9X4-TB0C-DEF8}. */
    public String printed() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
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

    @Override
    public String toString() {
        return value;
    }
}
