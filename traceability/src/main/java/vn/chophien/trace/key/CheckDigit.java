package vn.chophien.trace.key;

/**
 * The modulo-10 check digit of numeric GS1 keys: GTIN, GLN, SSCC, GSIN, GSRN.
 *
 * <p>GS1 General Specifications, "Standard check digit calculations for GS1 data structures": from the right, and
 * without the check digit, weights are 3, 1, 3, 1 …; the check digit completes the sum to a multiple of ten.
 */
public final class CheckDigit {
    private CheckDigit() {}

    /**
     * Computes the check digit, 0 to 9, that belongs after {@code digits}.
     *
     * @param digits one or more of 0 to 9, without a check digit
     * @throws InvalidKey {@code check-digit.digits} when empty or anything else is in it
     */
    public static int of(String digits) {
        if (!isDigits(digits)) {
            throw new InvalidKey(
                    "check-digit.digits", digits, "A check digit is computed from the digits 0 to 9 only.");
        }
        int sum = 0;
        int weight = 3;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += weight * (digits.charAt(i) - '0');
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** Appends its check digit to {@code digits}; errors as {@link #of}. */
    public static String append(String digits) {
        return digits + of(digits);
    }

    /** Tells whether {@code key} is two or more digits of which the last is the check digit of the others. */
    public static boolean isRight(String key) {
        int last = key.length() - 1;
        return last >= 1 && isDigits(key) && of(key.substring(0, last)) == key.charAt(last) - '0';
    }

    /** Requires {@code length} digits that end in the right check digit; codes {@code <key>.length, .digits, .check-digit}. */
    static void require(String key, String value, int length) {
        if (value.length() != length) {
            throw new InvalidKey(key + ".length", value, "This key has exactly " + length + " digits.");
        }
        if (!isDigits(value)) {
            throw new InvalidKey(key + ".digits", value, "This key consists of the digits 0 to 9 only.");
        }
        if (!isRight(value)) {
            throw new InvalidKey(key + ".check-digit", value, "The last digit does not match the others.");
        }
    }

    /** ASCII digits only: {@link Character#isDigit} would also let in the digits of other scripts. */
    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
