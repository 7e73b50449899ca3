package vn.chophien.trace.key;

import java.util.Optional;

/**
 * Global Trade Item Number: names what is sold, such as one kind of pack. AI (01).
 *
 * <p>GS1 General Specifications, "Identification of a trade item (GTIN)". A GTIN-8, -12 or -13 is filled with zeros from
 * the left to 14 digits, so that two GTINs are equal exactly when they name the same item.
 *
 * @param value 14 digits, the last of them the check digit
 */
public record Gtin(String value) {
    private static final String UP_TO_GTIN_8 = "000000";

    /**
     * Accepts 8, 12, 13 or 14 digits.
     *
     * @throws InvalidKey {@code gtin.length}, {@code gtin.digits} or {@code gtin.check-digit}
     */
    public Gtin {
        switch (value.length()) {
            case 8, 12, 13, 14 -> CheckDigit.require("gtin", value, value.length());
            default -> throw new InvalidKey("gtin.length", value, "A GTIN has 8, 12, 13 or 14 digits.");
        }
        value = "0".repeat(14 - value.length()) + value;
    }

    /** The 13 digits under an EAN-13; empty for a grouping of items, whose indicator digit is 1 to 9. */
    public Optional<String> gtin13() {
        return value.charAt(0) == '0' ? Optional.of(value.substring(1)) : Optional.empty();
    }

    /** The digits as people read them on a pack: 13 where possible, otherwise 14. */
    public String printed() {
        return gtin13().orElse(value);
    }

    /**
     * Tells whether the number is a restricted circulation number (prefixes 02, 04, 20 to 29; for GTIN-8 0 and 2).
     *
     * <p>GS1 General Specifications, "Restricted circulation numbers": anybody may use these inside one company, so they
     * name nothing in the world and must not be printed by us in a link. A parser still meets them.
     */
    public boolean isRestricted() {
        if (value.startsWith(UP_TO_GTIN_8)) {
            return value.charAt(6) == '0' || value.charAt(6) == '2';
        }
        String prefix = value.substring(1, 3);
        return prefix.equals("02") || prefix.equals("04") || prefix.startsWith("2");
    }

    @Override
    public String toString() {
        return value;
    }
}
