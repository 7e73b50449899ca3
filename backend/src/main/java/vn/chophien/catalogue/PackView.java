package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * One way a product is packed and sold; what a GTIN names.
 *
 * @param price of one whole unit
 * @param saleStep the smallest amount sold, in steps of the unit
 * @param netGrams mass of one whole unit, where it has one
 */
public record PackView(
        long id,
        @Nullable String gtin,
        String name,
        Money price,
        String unitName,
        int unitScale,
        long saleStep,
        @Nullable Long netGrams,
        boolean active) {

    private static final String BOTTLE = "chai";

    /**
     * What a kilogram costs, to compare packs by; none where the pack has no mass, already is sold by weight, or is a
     * bottle, which nobody compares by kilograms.
     */
    public @Nullable Money pricePerKilogram() {
        return soldByWeight() || unitName.equals(BOTTLE) ? null : UnitPrice.perKilogram(price, netGrams);
    }

    public boolean soldByWeight() {
        return unitScale > 0;
    }

    public Quantity quantity(long steps) {
        return new Quantity(steps, unitScale, unitName);
    }

    /** The least that can be bought. */
    public Quantity smallest() {
        return quantity(saleStep);
    }
}
