package vn.chophien.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * Something that happened to an order, with what a message about it says.
 *
 * @param status that the step led to; the order may be further by now
 */
record OrderStep(
        long eventId,
        OrderStatus status,
        @Nullable String note,
        Head order,
        Seller seller,
        List<OrderLineView> lines,
        OrderWishes wishes) {

    /** @param token opens the order's page to whoever has it */
    record Head(
            String number,
            String token,
            OrderStatus status,
            PaymentMethod payment,
            DeliveryMethod delivery,
            Money total,
            @Nullable Instant payBy,
            boolean isPaid,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            String buyerPhone,
            @Nullable String buyerEmail) {}

    record Seller(String name, String phone, @Nullable String email) {}

    /** Whoever paid in the meantime is not asked to pay. */
    boolean isOvertaken() {
        return status == OrderStatus.AWAITING_PAYMENT && order.status() != status;
    }

    /** The lots are those that really went in; before, they may still change. */
    boolean isPacked() {
        return status == OrderStatus.PACKED || status == OrderStatus.SHIPPED || status == OrderStatus.DELIVERED;
    }

    /** The order stays packed, while one of its parcels has left; only such a step says something. */
    boolean isPartSent() {
        return status == OrderStatus.PACKED && note != null;
    }

    /** It left without a part of it, which is said instead of who carries it. */
    boolean isShort() {
        return status == OrderStatus.SHIPPED && note != null && !note.equals(order.carrier());
    }

    /** From now on the seller has to pack it. */
    boolean isForPacking() {
        return status == OrderStatus.CONFIRMED || status == OrderStatus.PAID;
    }

    /** Called off after the seller was told to pack it. */
    boolean isNoLongerForPacking() {
        return status == OrderStatus.CANCELLED && (order.isPaid() || order.payment() == PaymentMethod.COD);
    }
}
