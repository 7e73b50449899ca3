package vn.chophien.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a browser shows to get its cart. Only its hash is stored: a stolen table opens no cart. */
public record CartKey(String token) implements Basket {

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String fingerprint() {
        return token;
    }

    @Override
    public String toString() {
        return "a cart's key";
    }
}
