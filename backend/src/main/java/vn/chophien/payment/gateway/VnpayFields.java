package vn.chophien.payment.gateway;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.shared.InvalidInput;

/** Fields of a VNPAY address, sorted, as its signature goes over them (version 2.1.0). */
final class VnpayFields {

    private static final String HASH = "vnp_SecureHash";
    private static final String HASH_TYPE = "vnp_SecureHashType";

    /** As they came and as they mean: VNPAY signs what it sends, and its own samples sign what they read. */
    private final SortedMap<String, String> encoded = new TreeMap<>();

    private final SortedMap<String, String> plain = new TreeMap<>();

    static VnpayFields of(Map<String, String> fields) {
        VnpayFields made = new VnpayFields();
        fields.forEach((name, value) -> made.put(encode(name), encode(value)));
        return made;
    }

    static VnpayFields parse(String query) throws InvalidInput {
        VnpayFields made = new VnpayFields();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                made.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return made;
    }

    private void put(String name, String value) {
        try {
            encoded.put(name, value);
            if (plain.put(decode(name), decode(value)) != null) {
                throw unreadable(); // two readings of one message would be possible
            }
        } catch (IllegalArgumentException notEncoded) {
            throw unreadable();
        }
    }

    String text(String name) {
        return plain.getOrDefault(name, "");
    }

    /** The address with its signature, for a browser to open. */
    String signed(String secret) {
        String query = query(encoded);
        return query + "&" + HASH + "=" + Signing.sha512(secret, query);
    }

    boolean isSigned(String secret) {
        SortedMap<String, String> again = new TreeMap<>();
        plain.forEach((name, value) -> again.put(encode(name), encode(value)));
        String given = text(HASH);
        boolean asItCame = Signing.same(given, Signing.sha512(secret, query(encoded)));
        return Signing.same(given, Signing.sha512(secret, query(again))) || asItCame;
    }

    private static String query(SortedMap<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .filter(field -> !field.getKey().equals(HASH) && !field.getKey().equals(HASH_TYPE))
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static InvalidInput unreadable() {
        return InvalidInput.of("query", "Không đọc được thông báo này.");
    }
}
