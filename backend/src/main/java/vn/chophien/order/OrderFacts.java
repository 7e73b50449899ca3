package vn.chophien.order;

import org.jspecify.annotations.Nullable;
import vn.chophien.message.ContactPoint;
import vn.chophien.shared.Money;

/**
 * Everything that an order itself says, without its lines and its history.
 *
 * @param version to send back with a command, so that nobody acts on an older state
 */
public record OrderFacts(
        long id,
        String number,
        int version,
        long sellerId,
        OrderStatus status,
        PaymentMethod paymentMethod,
        DeliveryMethod deliveryMethod,
        String buyerName,
        Phone buyerPhone,
        @Nullable Email buyerEmail,
        @Nullable String communeCode,
        @Nullable String addressLine,
        @Nullable String note,
        Money goods,
        Money deliveryFee,
        OrderDiscount discount,
        Money total,
        OrderTimes times,
        @Nullable String closeReason,
        @Nullable String carrier,
        @Nullable String trackingNumber) {

    /** Where the buyer reads what the market writes of the order. */
    public ContactPoint buyerContact() {
        return ContactPoint.of(buyerEmail == null ? null : buyerEmail.address(), buyerPhone.e164());
    }
}
