package vn.chophien.trace.key;

import java.util.regex.Pattern;

/**
 * The number of a batch or lot, unique only together with a GTIN. AI (10).
 *
 * <p>GS1 General Specifications, "Batch or lot number: AI (10)". Upper and lower case are different lots. Any lot that
 * GS1 allows can be read; {@link #ours} is for the numbers that we give.
 *
 * @param value 1 to 20 characters of {@link Cset82}
 */
public record LotNumber(String value) {
    private static final int MAX = 20;
    private static final Pattern OURS = Pattern.compile("[A-Z0-9-]+");

    /** Accepts any lot number of GS1; throws {@link InvalidKey} {@code lot.length} or {@code lot.characters}. */
    public LotNumber {
        Cset82.require("lot", value, MAX);
    }

    /**
     * Accepts a lot number of our own: 1 to 20 of {@code A-Z 0-9 -}.
     *
     * <p>Such a number needs no escaping in a URI, has one spelling only, and keeps a QR code in its denser alphanumeric
     * mode (ISO/IEC 18004, "Alphanumeric mode").
     *
     * @throws InvalidKey {@code lot.length} or {@code lot.characters}
     */
    public static LotNumber ours(String text) {
        LotNumber lot = new LotNumber(text);
        if (!lot.isOurs()) {
            throw new InvalidKey("lot.characters", text, "Our lots are written in capitals, digits and hyphens.");
        }
        return lot;
    }

    /** Tells whether {@link #ours} would accept this number. */
    public boolean isOurs() {
        return OURS.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
