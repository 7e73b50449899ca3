package vn.chophien.trace.key;

/**
 * Serial Shipping Container Code: names one pallet, crate or parcel while it travels. AI (00).
 *
 * <p>GS1 General Specifications, "Identification of a logistic unit (SSCC)". Keep it as text: 18 digits do not fit into
 * the number type of JavaScript.
 *
 * @param value 18 digits, the last of them the check digit
 */
public record Sscc(String value) {
    /** Throws {@link InvalidKey} {@code sscc.length}, {@code sscc.digits} or {@code sscc.check-digit}. */
    public Sscc {
        CheckDigit.require("sscc", value, 18);
    }

    @Override
    public String toString() {
        return value;
    }
}
