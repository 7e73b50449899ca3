package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * A pack as carts and orders need it: what it is, whose it is, what it costs now.
 *
 * @param price of one whole unit
 * @param saleStep the smallest amount sold, in steps of the unit
 * @param forSale the pack is active, its product approved and its seller active; whether any is left is for lots to say
 * @param away why it cannot be ordered today, in one sentence: its seller pauses, or its season is over; null when it can
 */
public record TradeItemView(
        long id,
        long productId,
        String productSlug,
        String productName,
        String picture,
        long sellerId,
        String sellerName,
        String itemName,
        Money price,
        String unitName,
        int unitScale,
        long saleStep,
        @Nullable String gtin,
        @Nullable Integer ageLimit,
        boolean forSale,
        @Nullable String away) {

    /** The same at a price that was promised earlier. */
    public TradeItemView at(Money promised) {
        return new TradeItemView(
                id,
                productId,
                productSlug,
                productName,
                picture,
                sellerId,
                sellerName,
                itemName,
                promised,
                unitName,
                unitScale,
                saleStep,
                gtin,
                ageLimit,
                forSale,
                away);
    }

    public Quantity quantity(long steps) {
        return new Quantity(steps, unitScale, unitName);
    }

    public Money priceOf(long steps) {
        return price.times(quantity(steps));
    }
}
