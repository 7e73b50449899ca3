package vn.chophien.order;

import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * So much of one trade item in a cart, at today's price.
 *
 * @param available what could be bought now, in steps
 */
public record CartLine(TradeItemView item, long steps, long available) {

    public Quantity quantity() {
        return item.quantity(steps);
    }

    public Money amount() {
        return item.priceOf(steps);
    }

    public String name() {
        return item.productName() + " – " + item.itemName();
    }

    /** What keeps this line from being bought, in one sentence; null when nothing does. */
    public @Nullable String problem() {
        if (!item.forSale()) {
            return "Mặt hàng này đang ngừng bán. Hãy bỏ khỏi giỏ.";
        }
        if (available < item.saleStep()) {
            return "Đã hết hàng. Hãy bỏ khỏi giỏ.";
        }
        if (available < steps) {
            return "Chỉ còn " + item.quantity(available) + ". Hãy giảm số lượng.";
        }
        return null;
    }
}
