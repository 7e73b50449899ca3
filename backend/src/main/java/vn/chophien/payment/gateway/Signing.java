package vn.chophien.payment.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes as the providers write them: lower-case hexadecimal. */
final class Signing {

    private Signing() {}

    static String sha256(String key, String text) {
        return hmac("HmacSHA256", key, text);
    }

    static String sha512(String key, String text) {
        return hmac("HmacSHA512", key, text);
    }

    /** In the same time whatever differs, so that a guess learns nothing. */
    static boolean same(String given, String expected) {
        return MessageDigest.isEqual(
                given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                expected.getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
