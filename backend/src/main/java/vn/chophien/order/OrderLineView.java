package vn.chophien.order;

import java.util.List;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/** One line of an order as it was agreed, and the lots that serve it. */
public record OrderLineView(
        long id,
        long tradeItemId,
        String productName,
        String itemName,
        Quantity quantity,
        Money price,
        Money amount,
        Money discount,
        List<PackedLot> lots) {

    public String name() {
        return productName + " – " + itemName;
    }
}
