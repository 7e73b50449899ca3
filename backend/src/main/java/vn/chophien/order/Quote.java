package vn.chophien.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.delivery.Care;
import vn.chophien.delivery.DeliveryTerms;
import vn.chophien.delivery.ItemParcel;
import vn.chophien.delivery.Parcel;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;
import vn.chophien.voucher.Discounts;
import vn.chophien.voucher.PartDiscount;
import vn.chophien.voucher.VoucherPart;

/**
 * What a cart costs with delivery to one place, and with vouchers: the sum that the buyer agrees to.
 *
 * @param blocked lines that cannot go there; they are in no part and cost nothing
 */
public record Quote(List<Part> parts, List<Blocked> blocked, Discounts discounts) {

    Quote(List<Part> parts, List<Blocked> blocked) {
        this(parts, blocked, Discounts.NONE);
    }

    /** @param to where the goods go; null when they are fetched, or when nobody knows yet */
    static Quote of(CartView cart, @Nullable CommuneView to, DeliveryTerms terms, Map<Long, ItemParcel> parcels) {
        List<Part> parts = new ArrayList<>();
        List<Blocked> blocked = new ArrayList<>();
        for (CartGroup group : cart.groups()) {
            List<CartLine> going = new ArrayList<>();
            for (CartLine line : group.lines()) {
                String refusal = to == null
                        ? null
                        : terms.refusal(care(line, parcels), group.seller().commune(), to);
                if (refusal == null) {
                    going.add(line);
                } else {
                    blocked.add(new Blocked(line, refusal));
                }
            }
            if (!going.isEmpty()) {
                parts.add(part(new CartGroup(group.seller(), going), to, terms, parcels));
            }
        }
        return new Quote(parts, blocked);
    }

    private static Part part(
            CartGroup group, @Nullable CommuneView to, DeliveryTerms terms, Map<Long, ItemParcel> parcels) {
        Parcel parcel = ItemParcel.together(group.lines().stream()
                .flatMap(line -> Stream.ofNullable(parcels.get(line.item().id()))
                        .map(item -> new ItemParcel.Load(item, line.steps())))
                .toList());
        Money fee = to == null ? Money.ZERO : terms.fee(group.seller().commune(), to, group.goods(), parcel);
        return new Part(group, fee, parcel, terms.codMost(group.lines().stream().map(line -> care(line, parcels))));
    }

    private static Care care(CartLine line, Map<Long, ItemParcel> parcels) {
        ItemParcel parcel = parcels.get(line.item().id());
        return parcel == null ? Care.NORMAL : parcel.care();
    }

    /** What of the cart can be ordered. */
    CartView cart() {
        return new CartView(parts.stream().map(Part::group).toList());
    }

    Quote with(Discounts found) {
        return new Quote(
                parts.stream()
                        .map(part -> new Part(
                                part.group(),
                                part.fee(),
                                part.parcel(),
                                part.codMost(),
                                found.of(part.group().seller().id())))
                        .toList(),
                blocked,
                found);
    }

    /** What vouchers look at. */
    List<VoucherPart> forVouchers() {
        return parts.stream().map(part -> part.group().forVouchers(part.fee())).toList();
    }

    public Money total() {
        return parts.stream().map(Part::total).reduce(Money.ZERO, Money::plus);
    }

    public Money deliveryFee() {
        return parts.stream().map(Part::fee).reduce(Money.ZERO, Money::plus);
    }

    /** A line that cannot go where the buyer wants it, and why. */
    public record Blocked(CartLine line, String reason) {}

    /**
     * One seller's goods and fee, the order-to-be.
     *
     * @param codMost up to which sum the goods are sent before they are paid; null where there is no limit
     */
    public record Part(
            CartGroup group,
            Money fee,
            Parcel parcel,
            @Nullable Money codMost,
            PartDiscount discount) {

        Part(CartGroup group, Money fee, Parcel parcel, @Nullable Money codMost) {
            this(group, fee, parcel, codMost, PartDiscount.NONE);
        }

        public Money total() {
            return group.goods().plus(fee).minus(discount.total());
        }
    }
}
