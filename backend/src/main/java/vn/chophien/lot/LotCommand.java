package vn.chophien.lot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a seller asks to be done with lots. Its key is drawn once for each form that was shown: whoever sends it again,
 * even at the same moment, is led to what was done the first time.
 */
public sealed interface LotCommand
        permits MakeLot, SplitLot, MergeLots, TransformLots, RepackLot, ShipLot, ReceiveLot, DestroyLot {

    String key();

    long sellerId();

    /** Tells a repeated press from another command under the same key. */
    default byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
