package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * One way a product is packed and sold; what a GTIN names.
 *
 * @param price of one whole unit
 * @param saleStep the smallest amount sold, in steps of the unit
 * @param netGrams mass of one whole unit for the balance of lots, where it is known
 * @param content what is in one whole unit, as it is declared; null where nothing is
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
        @Nullable NetContent content,
        boolean active) {

    private static final String BOTTLE = "chai";

    /**
     * What a kilogram or a litre costs, to compare packs by. Where no content is declared, the mass tells, but for a
     * bottle, which nobody compares by kilograms; none for what has neither, or is sold by weight already.
     */
    public @Nullable UnitPrice unitPrice() {
        if (soldByWeight()) {
            return null;
        }
        if (content != null) {
            return UnitPrice.of(price, content.amount(), content.unit());
        }
        return unitName.equals(BOTTLE) ? null : UnitPrice.of(price, netGrams, NetContent.Unit.GRAM);
    }

    /** A price to set beside other packs': of a kilogram or a litre where it has one, otherwise of the unit it is sold by. */
    public UnitPrice compared() {
        UnitPrice compared = unitPrice();
        return compared == null ? new UnitPrice(price, unitName) : compared;
    }

    /** The same pack at another price. */
    public PackView priced(long dong) {
        return new PackView(
                id, gtin, name, Money.ofDong(dong), unitName, unitScale, saleStep, netGrams, content, active);
    }

    public @Nullable Money pricePerKilogram() {
        UnitPrice compared = unitPrice();
        return compared != null && compared.unit().equals(NetContent.Unit.GRAM.large()) ? compared.price() : null;
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
