package vn.chophien.trace.key;

import java.security.SecureRandom;

/**
 * A serial number of our own for one pack, AI (21): 50 random bits, so that nobody can guess one from another.
 *
 * <p>GS1 General Specifications, "Serial number: AI (21)". A running number would tell a forger what to print next.
 *
 * @param value 10 characters of {@code 0-9 A-Z} without {@code I L O U}
 */
public record UnitSerial(String value) {
    private static final int LENGTH = 10;

    /** Accepts the canonical spelling only; throws {@link InvalidKey} {@code serial.length} or {@code .characters}. */
    public UnitSerial {
        Crockford.require("serial", value, LENGTH);
    }

    /** Draws a new serial. Two alike are not to be expected before about 30 million have been drawn. */
    public static UnitSerial random(SecureRandom random) {
        return new UnitSerial(Crockford.random(random, LENGTH));
    }

    /**
     * Reads a serial as a person types it: any case, O for 0, I or L for 1, hyphens or spaces between groups.
     *
     * @throws InvalidKey {@code serial.length} or {@code serial.characters}
     */
    public static UnitSerial parse(String text) {
        return new UnitSerial(Crockford.folded(text.replace(" ", "")));
    }

    /** As the element of a Digital Link. */
    public SerialNumber number() {
        return new SerialNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
