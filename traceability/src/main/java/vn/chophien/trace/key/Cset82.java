package vn.chophien.trace.key;

import java.util.regex.Pattern;

/**
 * GS1 AI encodable character set 82: what lots, serial numbers and other alphanumeric data fields are written in.
 *
 * <p>GS1 General Specifications, "GS1 AI encodable character set 82": the letters of A to Z in both cases, which differ,
 * the digits, and the twenty signs <code>! " % &amp; ' ( ) * + , - . / : ; &lt; = &gt; ? _</code>. No space.
 */
public final class Cset82 {
    /** From the per cent sign to the question mark ASCII is in the set without a gap. */
    private static final Pattern ALL = Pattern.compile("[!\"%-?A-Z_a-z]*");

    private Cset82() {}

    /** Tells whether every character of {@code text} is in the set; true of an empty text. */
    public static boolean contains(String text) {
        return ALL.matcher(text).matches();
    }

    /** Requires 1 to {@code max} characters of the set; codes {@code <key>.length, .characters}. */
    static void require(String key, String value, int max) {
        if (value.isEmpty() || value.length() > max) {
            throw new InvalidKey(key + ".length", value, "This key has 1 to " + max + " characters.");
        }
        if (!contains(value)) {
            throw new InvalidKey(key + ".characters", value, "Only characters of GS1 set 82 may stand here.");
        }
    }
}
