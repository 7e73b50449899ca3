package vn.chophien.trace.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one spelling of a JSON value that is hashed: RFC 8785. */
public final class Jcs {

    private Jcs() {}

    /** The canonical UTF-8 bytes of a JSON text; throws {@link IllegalArgumentException} when it is not JSON. */
    public static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException invalid) {
            throw new IllegalArgumentException(invalid.getMessage(), invalid);
        }
    }

    /** {@link #canonical} as text. */
    public static String canonicalText(String json) {
        return new String(canonical(json), StandardCharsets.UTF_8);
    }
}
