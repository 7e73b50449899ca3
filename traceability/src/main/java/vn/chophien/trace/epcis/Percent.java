package vn.chophien.trace.epcis;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of one path segment, RFC 3986, 2.1.
 *
 * <p>The apostrophe stays as it is: the tool that CBV 2.0 names as its reference leaves it, and an event hash depends on
 * every character.
 */
final class Percent {

    private Percent() {}

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
                .replace("%27", "'");
    }

    /** A {@code %} without two hex digits makes the whole segment stay as it is. */
    static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return segment;
        }
    }
}
