package vn.chophien.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text without its marks, for finding and for addresses: most people type "mien dong" for "Miến dong".
 * Both tone placements ("hòa", "hoà") fold to the same.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folding() {}

    /** Lower case, no diacritics, single spaces, only letters and digits. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd');
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** A readable address part: {@code Miến dong} becomes {@code mien-dong}. */
    public static String slug(String text) {
        return fold(text).replace(' ', '-');
    }

    /**
     * Whether the text can be an address part of ours. Asked before the database is: its ASCII columns cannot even be
     * compared with other letters.
     */
    public static boolean isSlug(String text) {
        return text.matches("[a-z0-9-]{1,100}");
    }

    /** Capital letters without diacritics, as banks want them. */
    public static String plainCapitals(String text) {
        return fold(text).toUpperCase(Locale.ROOT);
    }
}
