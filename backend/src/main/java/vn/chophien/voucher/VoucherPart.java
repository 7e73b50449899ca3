package vn.chophien.voucher;

import java.util.List;
import vn.chophien.shared.Money;

/**
 * One order-to-be, as far as a voucher looks at it.
 *
 * @param lines what each line costs
 */
public record VoucherPart(long sellerId, List<Money> lines, Money fee) {

    /** So much of an order is left to pay at least: banks move no less, and nothing could not be recognised as paid. */
    static final Money LEAST_TO_PAY = Money.ofDong(1_000);

    Money goods() {
        return lines.stream().reduce(Money.ZERO, Money::plus);
    }

    Money discountable() {
        return Money.ofDong(Math.max(0, goods().minus(LEAST_TO_PAY).dong()));
    }
}
