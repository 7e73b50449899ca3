package vn.chophien.trace.link;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of values in a Digital Link. RFC 3986, 2.1 to 2.3; GS1 Digital Link URI Syntax 1.6, chapter on
 * percent-encoding.
 *
 * <p>Writing escapes everything that is not unreserved, with capital hex digits. Reading turns each escape into one
 * character of the same number, which is all that GS1 characters need; a {@code %} without two hex digits stays as it is.
 */
final class UriEscape {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private UriEscape() {}

    /** Escapes a path segment; a space becomes {@code %20}. */
    static String inPath(String value) {
        return escape(value, "%20");
    }

    /** Escapes a query value; a space becomes {@code +}, as in forms. */
    static String inQuery(String value) {
        return escape(value, "+");
    }

    /** Reads a path segment, in which a plus is a plus. */
    static String fromPath(String segment) {
        return unescape(segment, '+');
    }

    /** Reads a query value, in which a plus is a space. */
    static String fromQuery(String value) {
        return unescape(value, ' ');
    }

    private static String escape(String value, String space) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                escaped.append((char) b);
            } else if (b == ' ') {
                escaped.append(space);
            } else {
                escaped.append('%').append(String.format("%02X", b));
            }
        }
        return escaped.toString();
    }

    private static String unescape(String text, char plus) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && isHex(text, i + 1) && isHex(text, i + 2)) {
                plain.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                plain.append(c == '+' ? plus : c);
            }
        }
        return plain.toString();
    }

    private static boolean isUnreserved(byte b) {
        return UNRESERVED.indexOf(b) >= 0;
    }

    /** ASCII hex digits only, which {@link Character#digit} does not promise. */
    private static boolean isHex(String text, int at) {
        return at < text.length() && "0123456789ABCDEFabcdef".indexOf(text.charAt(at)) >= 0;
    }
}
