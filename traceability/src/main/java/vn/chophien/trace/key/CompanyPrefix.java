package vn.chophien.trace.key;

import java.util.Locale;
import java.util.Optional;

/**
 * GS1 Company Prefix: the digits that a member organisation of GS1 gives to one company, and that all its keys begin
 * with. GS1 General Specifications, 1.4.4.
 *
 * @param value 4 to 12 digits; those of Vietnam begin with 893
 */
public record CompanyPrefix(String value) {

    private static final int DIGITS_BEFORE_CHECK = 17;
    private static final int GLN_DIGITS_BEFORE_CHECK = 12;

    /** Throws {@link InvalidKey} {@code gs1-prefix.form}. */
    public CompanyPrefix {
        if (!value.matches("\\d{4,12}")) {
            throw new InvalidKey("gs1-prefix.form", value, "A company prefix has 4 to 12 digits.");
        }
    }

    /** Whether a location number was given by this company. */
    public boolean owns(Gln gln) {
        int length = Math.min(value.length(), GLN_DIGITS_BEFORE_CHECK);
        return gln.value().startsWith(value.substring(0, length));
    }

    /**
     * The code of this company's logistic unit number {@code serial}, counted from 0: the lowest digits follow the prefix,
     * the rest is the extension digit. GS1 General Specifications, "SSCC": a number must not come again within a year;
     * these never do.
     *
     * @return empty when the company's numbers are used up
     */
    public Optional<Sscc> sscc(long serial) {
        int room = DIGITS_BEFORE_CHECK - 1 - value.length();
        long capacity = Math.round(Math.pow(10, room));
        long extension = serial / capacity;
        if (serial < 0 || extension > 9) {
            return Optional.empty();
        }
        String reference = String.format(Locale.ROOT, "%0" + room + "d", serial % capacity);
        String digits = extension + value + reference;
        return Optional.of(new Sscc(digits + CheckDigit.of(digits)));
    }
}
