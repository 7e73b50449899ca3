package vn.chophien.trace.key;

/**
 * The code under the scratch layer of a pack's label, which only who holds the pack can read.
 *
 * @param value 8 characters of {@code 0-9 A-Z} without {@code I L O U}
 */
public record ScratchCode(String value) {
    private static final int LENGTH = 8;

    /** Accepts the canonical spelling; throws {@link InvalidKey} {@code scratch.length} or {@code .characters}. */
    public ScratchCode {
        Crockford.require("scratch", value, LENGTH);
    }

    /** The code that follows from a keyed hash of at least 5 bytes: its first 40 bits. */
    public static ScratchCode of(byte[] hash) {
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | (hash[i] & 0xFF);
        }
        return new ScratchCode(Crockford.of(bits, LENGTH));
    }

    /**
     * Reads a code as a person types it: any case, O for 0, I or L for 1, a hyphen or spaces between groups.
     *
     * @throws InvalidKey {@code scratch.length} or {@code scratch.characters}
     */
    public static ScratchCode parse(String text) {
        return new ScratchCode(Crockford.folded(text.replace(" ", "")));
    }

    /** In groups of four: {@code 7KQ2-M9X4}. */
    public String printed() {
        return Crockford.grouped(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
