package vn.chophien.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC: a hash that nobody makes, and nobody finds by trying, without the key. */
public final class KeyedHash {

    private KeyedHash() {}

    public static byte[] sha256(byte[] key, String text) {
        return sha256(key, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of these parts one after the other. */
    public static byte[] sha256(byte[] key, byte[]... parts) {
        return hash("HmacSHA256", key, parts);
    }

    public static byte[] sha512(byte[] key, String text) {
        return hash("HmacSHA512", key, text.getBytes(StandardCharsets.UTF_8));
    }

    /** In the same time whatever differs, so that a guess learns nothing. */
    public static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(String algorithm, byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + algorithm, impossible);
        }
    }
}
