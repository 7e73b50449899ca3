package vn.chophien.order;

import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.lot.ItemStock;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * So much of one trade item in a cart, at today's price.
 *
 * @param stock what could be bought now, and what there is but stopped
 */
public record CartLine(TradeItemView item, long steps, ItemStock stock) {

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
        if (item.away() != null) {
            return item.away() + " Hãy bỏ khỏi giỏ, hoặc đặt sau.";
        }
        long available = stock.available();
        boolean stopped = stock.stopped() > 0;
        if (available < item.saleStep()) {
            return stopped ? "Lô này tạm dừng bán, chưa có lô khác. Hãy bỏ khỏi giỏ." : "Đã hết hàng. Hãy bỏ khỏi giỏ.";
        }
        if (available < steps) {
            return "Chỉ còn " + item.quantity(available) + (stopped ? ", vì có lô tạm dừng bán" : "")
                    + ". Hãy giảm số lượng.";
        }
        return null;
    }
}
