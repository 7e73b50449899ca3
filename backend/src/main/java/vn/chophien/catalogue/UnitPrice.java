package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/** Prices that make packs of different size comparable. They are for reading only: nothing is charged by them. */
final class UnitPrice {

    private static final long GRAMS_PER_KILOGRAM = 1000;

    private UnitPrice() {}

    /** Rounded half up to one đồng; none for what has no mass. */
    static @Nullable Money perKilogram(Money pack, @Nullable Long netGrams) {
        if (netGrams == null || netGrams <= 0) {
            return null;
        }
        long doubled = Math.multiplyExact(pack.dong(), 2 * GRAMS_PER_KILOGRAM);
        return Money.ofDong(Math.floorDiv(doubled + netGrams, 2 * netGrams));
    }
}
