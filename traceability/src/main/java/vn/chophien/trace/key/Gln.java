package vn.chophien.trace.key;

/**
 * Global Location Number: names a farm, a packhouse or another place (AI 414), or a party such as a cooperative
 * (AI 417).
 *
 * <p>GS1 General Specifications, "Identification of a location (GLN)".
 *
 * @param value 13 digits, the last of them the check digit
 */
public record Gln(String value) {
    /** Throws {@link InvalidKey} {@code gln.length}, {@code gln.digits} or {@code gln.check-digit}. */
    public Gln {
        CheckDigit.require("gln", value, 13);
    }

    @Override
    public String toString() {
        return value;
    }
}
