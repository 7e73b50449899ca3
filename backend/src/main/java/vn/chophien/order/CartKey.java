package vn.chophien.order;

import vn.chophien.shared.Sha256;

/** What a browser shows to get its cart. Only its hash is stored: a stolen table opens no cart. */
public record CartKey(String token) implements Basket {

    byte[] hash() {
        return Sha256.of(token);
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
