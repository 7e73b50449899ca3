package vn.chophien.payment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.KeyedHash;
import vn.chophien.trace.json.Json;

/**
 * Tells Casso's messages from everybody else's: webhook V1 by a token in a header, V2 by a signature over the time and the
 * message written anew, members sorted and escaped as PHP's {@code json_encode} does.
 */
record CassoKeys(Optional<String> secureToken, Optional<String> checksumKey) {

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d{1,15}),v1=([0-9a-f]{128})");

    /** Without a secret nothing can be believed, and everything is refused. */
    boolean isConfigured() {
        return secureToken.isPresent() || checksumKey.isPresent();
    }

    boolean accepts(@Nullable String token, @Nullable String signature, byte[] body, Instant now) {
        if (signature != null && checksumKey.isPresent()) {
            Matcher parts = SIGNATURE.matcher(signature.replace(" ", ""));
            return parts.matches()
                    && isFresh(parts.group(1), now)
                    && KeyedHash.same(
                            parts.group(2), sign(checksumKey.get(), parts.group(1), BankMessage.object(body)));
        }
        return token != null && secureToken.isPresent() && KeyedHash.same(token, secureToken.get());
    }

    private static boolean isFresh(String milliseconds, Instant now) {
        Instant signed = Instant.ofEpochMilli(Long.parseLong(milliseconds));
        return Duration.between(signed, now).abs().compareTo(OLDEST) <= 0;
    }

    static String sign(String key, String time, Json message) {
        StringBuilder text = new StringBuilder(time).append('.');
        write(message, text);
        return HexFormat.of().formatHex(KeyedHash.sha512(key.getBytes(StandardCharsets.UTF_8), text.toString()));
    }

    private static void write(Json value, StringBuilder text) {
        if (value instanceof Json.Obj object) {
            String before = "{";
            for (Map.Entry<String, Json> member : new TreeMap<>(object.members()).entrySet()) {
                quote(member.getKey(), text.append(before));
                write(member.getValue(), text.append(':'));
                before = ",";
            }
            text.append(object.members().isEmpty() ? "{}" : "}");
        } else if (value instanceof Json.Arr array) {
            String before = "[";
            for (Json element : array.elements()) {
                write(element, text.append(before));
                before = ",";
            }
            text.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (value instanceof Json.Str string) {
            quote(string.value(), text);
        } else {
            text.append(Json.write(value));
        }
    }

    /** Everything beyond ASCII by its number, and slashes escaped. */
    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\', '/' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
