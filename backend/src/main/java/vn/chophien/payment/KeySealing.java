package vn.chophien.payment;

import vn.chophien.shared.TextSealing;

/** Merchants' keys as they rest in the database, bound to whose they are. */
final class KeySealing {

    private final TextSealing sealing;

    KeySealing(byte[] key) {
        this.sealing = new TextSealing(key);
    }

    byte[] seal(String text, String owner) {
        return sealing.seal(text, owner);
    }

    String open(byte[] sealed, String owner) {
        return sealing.open(sealed, owner);
    }
}
