package vn.chophien.order;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What a voucher took off an order.
 *
 * @param code null where none did
 */
public record OrderDiscount(
        Money goods, Money delivery, @Nullable String code) {

    public Money total() {
        return goods.plus(delivery);
    }

    public boolean isGiven() {
        return total().isPositive();
    }

    /** As a line under a sum names it. */
    public String label() {
        return code == null ? "Giảm giá" : "Giảm giá, mã " + code;
    }

    /** With its minus, as sums show it. */
    public String off() {
        return "−" + total();
    }
}
