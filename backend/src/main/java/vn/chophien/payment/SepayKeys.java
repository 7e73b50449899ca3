package vn.chophien.payment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.KeyedHash;

/**
 * Tells SePay's messages from everybody else's, in whichever way has a secret: a signature over time and raw bytes, or a
 * key in a header.
 */
record SepayKeys(Optional<String> hmacSecret, Optional<String> apiKey) {

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String KEY_SCHEME = "Apikey ";
    private static final String SIGNATURE_SCHEME = "sha256=";

    /** Without a secret nothing can be believed, and everything is refused. */
    boolean isConfigured() {
        return hmacSecret.isPresent() || apiKey.isPresent();
    }

    boolean accepts(
            @Nullable String authorization,
            @Nullable String signature,
            @Nullable String timestamp,
            byte[] body,
            Instant now) {
        if (signature != null && timestamp != null && hmacSecret.isPresent()) {
            return isFresh(timestamp, now)
                    && KeyedHash.same(signature, SIGNATURE_SCHEME + sign(hmacSecret.get(), timestamp, body));
        }
        return authorization != null && apiKey.isPresent() && KeyedHash.same(authorization, KEY_SCHEME + apiKey.get());
    }

    private boolean isFresh(String timestamp, Instant now) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(signed, now).abs().compareTo(OLDEST) <= 0;
    }

    /** Over the bytes as they came: any parsing before would let two readings of one message differ. */
    static String sign(String secret, String timestamp, byte[] body) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of()
                .formatHex(KeyedHash.sha256(key, (timestamp + ".").getBytes(StandardCharsets.UTF_8), body));
    }
}
