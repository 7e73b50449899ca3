package vn.chophien.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;

/**
 * The rate of a zone on one day.
 *
 * @param freeFrom goods of this much or more pay only for weight; null where nothing is free
 * @param steps what heavy parcels cost beyond it, the lightest first
 */
public record DeliveryRate(
        DeliveryZone zone, Money fee, @Nullable Money freeFrom, List<WeightStep> steps) {

    public Money feeFor(Money goods, Parcel parcel) {
        Money base = freeFrom != null && goods.compareTo(freeFrom) >= 0 ? Money.ZERO : fee;
        return base.plus(steps.stream()
                .filter(step -> parcel.grams() > step.overGrams())
                .map(WeightStep::extra)
                .max(Money::compareTo)
                .orElse(Money.ZERO));
    }
}
