package vn.chophien.voucher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.shared.Money;

/**
 * What the codes of a buyer take off what they buy.
 *
 * @param offered vouchers for everybody that would fit these sellers and are not applied
 */
public record Discounts(List<AppliedVoucher> applied, Map<Long, PartDiscount> bySeller, List<VoucherView> offered) {

    public static final Discounts NONE = new Discounts(List.of(), Map.of(), List.of());

    public PartDiscount of(long sellerId) {
        return bySeller.getOrDefault(sellerId, PartDiscount.NONE);
    }

    public Money total() {
        return bySeller.values().stream().map(PartDiscount::total).reduce(Money.ZERO, Money::plus);
    }

    /** The sentence of the first code that takes nothing off. */
    public Optional<String> problem() {
        return applied.stream()
                .flatMap(one -> Optional.ofNullable(one.problem()).stream())
                .findFirst();
    }

    Discounts offering(List<VoucherView> more) {
        return new Discounts(applied, bySeller, more);
    }
}
