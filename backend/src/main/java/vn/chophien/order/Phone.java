package vn.chophien.order;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Vietnamese phone number, kept as E.164 ({@code +84912345678}). Mobiles have nine digits after the trunk zero and
 * begin with 3, 5, 7, 8 or 9; landlines begin with 2 and have ten.
 */
public record Phone(String e164) {

    private static final Pattern TYPED = Pattern.compile("(?:\\+?84|0)([35789]\\d{8}|2\\d{9})");

    /** Reads what people type: with spaces, dots, dashes or brackets, with 0, 84 or +84 before it. */
    public static Optional<Phone> parse(String typed) {
        var number = TYPED.matcher(typed.replaceAll("[\\s.()\\u00A0-]", ""));
        return number.matches() ? Optional.of(new Phone("+84" + number.group(1))) : Optional.empty();
    }

    /** As people read it: {@code 0912 345 678}. */
    @Override
    public String toString() {
        String national = "0" + e164.substring(3);
        return national.substring(0, 4) + " " + national.substring(4, 7) + " " + national.substring(7);
    }

    /** Enough to recognise one's own number, too little to call it: {@code 0912 *** 678}. */
    public String masked() {
        String national = "0" + e164.substring(3);
        return national.substring(0, 4) + " *** " + national.substring(national.length() - 3);
    }
}
