package vn.chophien.order;

import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStatus;
import vn.chophien.shared.Quantity;

/**
 * So much of a lot in an order line: reserved until the order is packed, then what really went in.
 *
 * @param token names the lot's own page, {@code /l/{token}}
 * @param status of the lot now, which may have changed since it was packed
 */
public record PackedLot(
        long lotId, String lotNumber, String token, Quantity quantity, LotStatus status, boolean stoppedByCode) {

    /** Held, recalled, destroyed, or under a suspended code: it must not be packed or sent. */
    public boolean isStopped() {
        return stoppedByCode || status != LotStatus.NORMAL;
    }

    public String stopInWords() {
        return status == LotStatus.NORMAL ? "Tạm dừng bán vì mã số bị dừng" : status.vietnamese();
    }

    LotShare share() {
        return new LotShare(lotId, quantity.steps());
    }
}
