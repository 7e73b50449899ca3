package vn.chophien.counter;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * A pack that can be sold over the counter.
 *
 * @param left how much there is of it
 * @param ageLimit that the buyer must have reached; null for none
 */
public record CounterGoods(
        long id,
        String productName,
        String packName,
        String unitName,
        boolean byWeight,
        Money price,
        Quantity left,
        @Nullable Integer ageLimit) {

    public String name() {
        return productName + ", " + packName;
    }
}
