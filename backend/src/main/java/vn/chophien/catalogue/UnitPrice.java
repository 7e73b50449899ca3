package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A price that makes packs of different size comparable. It is for reading only: nothing is charged by it.
 *
 * @param unit what the price is for one of, such as {@code kg}
 */
public record UnitPrice(Money price, String unit) {

    private static final long THOUSAND = 1000;

    /** Rounded half up to one đồng; none for what has no amount. */
    static @Nullable UnitPrice of(Money pack, @Nullable Long amount, NetContent.Unit unit) {
        if (amount == null || amount <= 0) {
            return null;
        }
        long doubled = Math.multiplyExact(pack.dong(), 2 * THOUSAND);
        return new UnitPrice(Money.ofDong(Math.floorDiv(doubled + amount, 2 * amount)), unit.large());
    }

    @Override
    public String toString() {
        return price + "/" + unit;
    }
}
