package vn.chophien.delivery;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * The rate of a zone on one day.
 *
 * @param freeFrom goods of this much or more go free; null where nothing does
 */
public record DeliveryRate(
        DeliveryZone zone, Money fee, @Nullable Money freeFrom) {

    public Money feeFor(Money goods) {
        return freeFrom != null && goods.compareTo(freeFrom) >= 0 ? Money.ZERO : fee;
    }
}
