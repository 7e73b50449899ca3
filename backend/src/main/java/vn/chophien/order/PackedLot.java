package vn.chophien.order;

import vn.chophien.lot.LotShare;
import vn.chophien.shared.Quantity;

/**
 * So much of a lot in an order line: reserved until the order is packed, then what really went in.
 *
 * @param token names the lot's own page, {@code /l/{token}}
 */
public record PackedLot(long lotId, String lotNumber, String token, Quantity quantity) {

    LotShare share() {
        return new LotShare(lotId, quantity.steps());
    }
}
