package vn.chophien.trace.key;

/**
 * The serial number of one pack, unique together with its GTIN. AI (21).
 *
 * <p>GS1 General Specifications, "Serial number: AI (21)". Upper and lower case are different packs.
 *
 * @param value 1 to 20 characters of {@link Cset82}
 */
public record SerialNumber(String value) {
    /** Throws {@link InvalidKey} {@code serial.length} or {@code serial.characters}. */
    public SerialNumber {
        Cset82.require("serial", value, 20);
    }

    @Override
    public String toString() {
        return value;
    }
}
