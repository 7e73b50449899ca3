package vn.chophien.order;

import java.util.Optional;

/** The tax code (mã số thuế) of a business: ten digits, and a dash with three more for a branch. */
public record TaxCode(String number) {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final String PATTERN = "\\d{10}(-\\d{3})?";

    /** As typed, with spaces or without the dash; empty when it has not the form of a tax code. */
    public static Optional<TaxCode> read(String typed) {
        String digits = typed.replaceAll("[\\s.]+", "");
        String number = digits.matches("\\d{13}") ? digits.substring(0, 10) + "-" + digits.substring(10) : digits;
        return number.matches(PATTERN) ? Optional.of(new TaxCode(number)) : Optional.empty();
    }

    /** Whether the tenth digit fits the others; a slip of one digit never does. */
    public boolean addsUp() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        return 10 - sum % 11 == Character.digit(number.charAt(WEIGHTS.length), 10);
    }
}
