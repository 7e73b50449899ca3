package vn.chophien.voucher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What is taken off one order.
 *
 * @param code of the voucher that does; null where none does
 * @param lines how the part on goods falls on the lines, in their order; empty where nothing does
 */
public record PartDiscount(@Nullable String code, Money goods, Money delivery, List<Money> lines) {

    public static final PartDiscount NONE = new PartDiscount(null, Money.ZERO, Money.ZERO, List.of());

    public Money total() {
        return goods.plus(delivery);
    }

    public Money ofLine(int index) {
        return lines.isEmpty() ? Money.ZERO : lines.get(index);
    }
}
