package vn.chophien.order;

import java.util.Optional;

/**
 * A citizen's number (số định danh cá nhân): place of birth, century and sex, year, then six digits. It rests sealed and
 * is shown by its ends.
 */
public record PersonalNumber(String digits) {

    private static final int LAST_PROVINCE = 96;

    public static Optional<PersonalNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s.]+", "");
        boolean fits = digits.matches("\\d{12}") && digits.charAt(3) <= '3' && isProvince(digits.substring(0, 3));
        return fits ? Optional.of(new PersonalNumber(digits)) : Optional.empty();
    }

    private static boolean isProvince(String code) {
        int number = Integer.parseInt(code);
        return number >= 1 && number <= LAST_PROVINCE;
    }

    public String masked() {
        return digits.charAt(0) + "*".repeat(digits.length() - 2) + digits.charAt(digits.length() - 1);
    }

    /** Never the number itself: this ends up in logs. */
    @Override
    public String toString() {
        return masked();
    }
}
