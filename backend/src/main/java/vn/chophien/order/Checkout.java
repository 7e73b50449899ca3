package vn.chophien.order;

import java.security.MessageDigest;

/** One press of "Đặt hàng" as it is remembered: its key, what it asked for, and the token that shows its orders. */
record Checkout(long id, byte[] fingerprint, String accessToken) {

    boolean isOf(PlaceOrder command) {
        return MessageDigest.isEqual(fingerprint, command.fingerprint());
    }
}
