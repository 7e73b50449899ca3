package vn.chophien.payment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bank's own number of a transfer; messengers and statements differ in its case, dots and spaces. */
public final class BankNumber {

    private BankNumber() {}

    public static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && bare(one).equals(bare(other));
    }

    /** Only the letters and digits of ASCII, letters large. */
    public static String bare(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
