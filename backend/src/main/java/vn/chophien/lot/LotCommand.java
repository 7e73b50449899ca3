package vn.chophien.lot;

import vn.chophien.shared.Sha256;

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
        return Sha256.of(toString());
    }
}
