package vn.chophien.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

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
                    && same(signature, SIGNATURE_SCHEME + sign(hmacSecret.get(), timestamp, body));
        }
        return authorization != null && apiKey.isPresent() && same(authorization, KEY_SCHEME + apiKey.get());
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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the same time whatever differs, so that a guess learns nothing. */
    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
