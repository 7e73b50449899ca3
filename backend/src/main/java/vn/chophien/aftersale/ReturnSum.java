package vn.chophien.aftersale;

import java.util.List;
import java.util.Map;
import vn.chophien.order.OrderLineView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * What a return is worth: the lines' share of what was really paid for goods, and the delivery fee when everything goes back
 * through the seller's fault.
 *
 * @param whole whether nothing of the order is left with the buyer
 */
record ReturnSum(Money amount, boolean whole) {

    /**
     * @param fee of the delivery
     * @param paid for the whole order, which no return exceeds
     * @param taken how much of each line other returns took already
     * @throws InvalidInput under {@code lines} for more than there is
     */
    static ReturnSum of(List<OrderLineView> lines, Money fee, Money paid, AskReturn asked, Map<Long, Long> taken) {
        Money goods = Money.ZERO;
        boolean whole = true;
        long known = 0;
        for (OrderLineView line : lines) {
            long steps = asked.steps().getOrDefault(line.id(), 0L);
            long left = line.quantity().steps() - taken.getOrDefault(line.id(), 0L);
            if (steps > left) {
                throw InvalidInput.of("lines", line.name() + ": chỉ còn trả được " + quantity(line, left) + ".");
            }
            known += steps > 0 ? 1 : 0;
            whole &= steps == line.quantity().steps();
            goods = goods.plus(share(
                    line.amount().minus(line.discount()), steps, line.quantity().steps()));
        }
        if (known != asked.steps().size()) {
            throw InvalidInput.of("lines", "Có món không thuộc đơn này. Hãy tải lại trang.");
        }
        boolean feeToo = whole && asked.reason() != null && asked.reason().isSellersFault();
        Money sum = feeToo ? goods.plus(fee) : goods;
        return new ReturnSum(sum.compareTo(paid) > 0 ? paid : sum, whole);
    }

    private static Money share(Money amount, long steps, long all) {
        return Money.ofDong(Math.floorDiv(Math.multiplyExact(2 * amount.dong(), steps) + all, 2 * all));
    }

    private static Quantity quantity(OrderLineView line, long steps) {
        return new Quantity(steps, line.quantity().scale(), line.quantity().unit());
    }
}
