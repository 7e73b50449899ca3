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
    private static final int LENGTH = 16;

    /** Accepts the canonical spelling only; throws {@link InvalidKey} {@code token.length} or {@code token.characters}. */
    public LotToken {
        Crockford.require("token", value, LENGTH);
    }

    /** Draws a new token. Two alike are not to be expected before about 10^12 have been drawn. */
    public static LotToken random(SecureRandom random) {
        return new LotToken(Crockford.random(random, LENGTH));
    }

    /**
     * Reads a token as a person types it: any case, O for 0, I or L for 1, hyphens between groups.
     *
     * @throws InvalidKey {@code token.length} or {@code token.characters}, with the text as it was typed
     */
    public static LotToken parse(String text) {
        try {
            return new LotToken(Crockford.folded(text));
        } catch (InvalidKey invalid) {
            throw new InvalidKey(invalid.code(), text, invalid.reason());
        }
    }

    /** The token in groups of four, for print and for reading aloud: {@code 7KQ2-M9X4-TB0C-DEF8}. */
    public String printed() {
        return Crockford.grouped(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
