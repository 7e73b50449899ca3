package vn.chophien.catalogue;

import java.util.Map;
import java.util.Optional;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/**
 * Rewrite a product's texts, prices and contents of packs.
 *
 * @param version of the product that the editor had before their eyes
 * @param prices by trade item; an item that is not named keeps its price
 * @param contents by trade item; empty takes the declared content away, and an item that is not named keeps it
 */
public record EditProduct(
        long productId,
        int version,
        ProductTexts texts,
        Map<Long, Money> prices,
        Map<Long, Optional<NetContent>> contents) {

    public static final Money LEAST = Money.ofDong(500);
    public static final Money MOST = Money.ofDong(1_000_000_000);

    /** The name under which a complaint about this item's price comes back. */
    public static String priceField(long tradeItemId) {
        return "price-" + tradeItemId;
    }

    /** The same for what is in a pack. */
    public static String contentField(long tradeItemId) {
        return "content-" + tradeItemId;
    }

    void check() {
        InvalidInput.Collector found = new InvalidInput.Collector();
        texts.check(found);
        prices.forEach((item, price) -> found.require(
                price.compareTo(LEAST) >= 0 && price.compareTo(MOST) <= 0,
                priceField(item),
                "Giá phải từ " + LEAST + " đến " + MOST + "."));
        found.throwIfAny();
    }
}
