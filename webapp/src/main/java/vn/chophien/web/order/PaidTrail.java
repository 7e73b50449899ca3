package vn.chophien.web.order;

import java.util.Map;
import vn.chophien.catalogue.PriceTrail;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.OrderView;
import vn.chophien.shared.Money;

/**
 * Where the money for the goods of an order goes.
 *
 * @param sum over the lines of which it is told
 * @param untold what the other lines cost
 */
public record PaidTrail(PriceTrail sum, Money untold) {

    static PaidTrail of(OrderView order, Map<Long, PriceTrail> told) {
        PriceTrail sum = new PriceTrail(Map.of());
        Money untold = Money.ZERO;
        for (OrderLineView line : order.lines()) {
            PriceTrail trail = told.get(line.tradeItemId());
            if (trail == null) {
                untold = untold.plus(line.amount());
            } else {
                sum = sum.plus(trail.split(line.amount()));
            }
        }
        return new PaidTrail(sum, untold);
    }

    public boolean isTold() {
        return sum.whole().isPositive();
    }
}
