package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.delivery.DeliveryRate;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;

/** What a cart costs with delivery to one place: the sum that the buyer agrees to. */
public record Quote(List<Part> parts) {

    /** @param to where the goods go; null when they are fetched, or when nobody knows yet */
    static Quote of(CartView cart, @Nullable CommuneView to, List<DeliveryRate> rates) {
        return new Quote(cart.groups().stream()
                .map(group -> new Part(group, to == null ? Money.ZERO : fee(group, to, rates)))
                .toList());
    }

    private static Money fee(CartGroup group, CommuneView to, List<DeliveryRate> rates) {
        return DeliveryService.between(group.seller().commune(), to, rates).feeFor(group.goods());
    }

    public Money total() {
        return parts.stream().map(Part::total).reduce(Money.ZERO, Money::plus);
    }

    public Money deliveryFee() {
        return parts.stream().map(Part::fee).reduce(Money.ZERO, Money::plus);
    }

    /** One seller's goods and fee, the order-to-be. */
    public record Part(CartGroup group, Money fee) {

        public Money total() {
            return group.goods().plus(fee);
        }
    }
}
