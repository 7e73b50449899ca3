package vn.chophien.lot;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * What a lot can be sold as.
 *
 * @param netGrams of one whole unit, where it has a mass
 */
public record LotItem(
        long id,
        long sellerId,
        @Nullable String gtin,
        String productName,
        String packName,
        String unitName,
        int unitScale,
        @Nullable Long netGrams) {

    public String name() {
        return productName + " – " + packName;
    }

    /** @return null where the trade item has no mass */
    @Nullable
    Long grams(long steps) {
        return netGrams == null
                ? null
                : Math.multiplyExact(netGrams, steps) / new Quantity(0, unitScale, unitName).stepsPerUnit();
    }
}
