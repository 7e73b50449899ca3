package vn.chophien.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from outside, as it is kept: NFC, without outer spaces and without what no keyboard writes. */
public final class TypedText {

    /** Control characters but for tab and line ends, halves of characters, and marks that turn the reading around. */
    private static final Pattern UNWRITTEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\r\\n]]");

    private TypedText() {}

    public static String of(String text) {
        return Normalizer.normalize(UNWRITTEN.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
