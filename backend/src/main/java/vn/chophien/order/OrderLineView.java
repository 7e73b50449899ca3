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

    /** What is paid for it. */
    public Money net() {
        return amount.minus(discount);
    }

    OrderLineView without(PartShipment.Unsent missing) {
        long all = quantity.steps();
        Money less = PartShipment.Unsent.worth(amount, missing.quantity().steps(), all);
        Quantity left = new Quantity(all - missing.quantity().steps(), quantity.scale(), quantity.unit());
        return new OrderLineView(
                id,
                tradeItemId,
                productName,
                itemName,
                left,
                price,
                amount.minus(less),
                discount.minus(less.minus(missing.worth())),
                lots);
    }

    public String name() {
        return productName + " – " + itemName;
    }
}
