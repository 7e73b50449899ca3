package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.delivery.DeliveryRate;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;
import vn.chophien.voucher.Discounts;
import vn.chophien.voucher.PartDiscount;
import vn.chophien.voucher.VoucherPart;

/** What a cart costs with delivery to one place, and with vouchers: the sum that the buyer agrees to. */
public record Quote(List<Part> parts, Discounts discounts) {

    Quote(List<Part> parts) {
        this(parts, Discounts.NONE);
    }

    /** @param to where the goods go; null when they are fetched, or when nobody knows yet */
    static Quote of(CartView cart, @Nullable CommuneView to, List<DeliveryRate> rates) {
        return new Quote(cart.groups().stream()
                .map(group -> new Part(group, to == null ? Money.ZERO : fee(group, to, rates)))
                .toList());
    }

    private static Money fee(CartGroup group, CommuneView to, List<DeliveryRate> rates) {
        return DeliveryService.between(group.seller().commune(), to, rates).feeFor(group.goods());
    }

    Quote with(Discounts found) {
        return new Quote(
                parts.stream()
                        .map(part -> new Part(
                                part.group(),
                                part.fee(),
                                found.of(part.group().seller().id())))
                        .toList(),
                found);
    }

    /** What vouchers look at. */
    List<VoucherPart> forVouchers() {
        return parts.stream()
                .map(part -> new VoucherPart(
                        part.group().seller().id(),
                        part.group().lines().stream().map(CartLine::amount).toList(),
                        part.fee()))
                .toList();
    }

    public Money total() {
        return parts.stream().map(Part::total).reduce(Money.ZERO, Money::plus);
    }

    public Money deliveryFee() {
        return parts.stream().map(Part::fee).reduce(Money.ZERO, Money::plus);
    }

    /** One seller's goods and fee, the order-to-be. */
    public record Part(CartGroup group, Money fee, PartDiscount discount) {

        Part(CartGroup group, Money fee) {
            this(group, fee, PartDiscount.NONE);
        }

        public Money total() {
            return group.goods().plus(fee).minus(discount.total());
        }
    }
}
