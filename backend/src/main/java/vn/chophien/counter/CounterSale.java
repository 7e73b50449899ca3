package vn.chophien.counter;

import java.time.Instant;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Money;

/**
 * A sale over the counter.
 *
 * @param token opens the buyer's page of it
 * @param hasPhone whether the buyer left theirs
 */
public record CounterSale(
        String number,
        String token,
        OrderStatus status,
        PaymentMethod method,
        Money total,
        String soldBy,
        boolean hasPhone,
        Instant at) {

    public boolean isDone() {
        return status == OrderStatus.DELIVERED;
    }

    /** Paid, or to be paid in cash now: the goods can change hands. */
    public boolean canHandOver() {
        return switch (status) {
            case CONFIRMED, PAID, PACKED -> true;
            case AWAITING_PAYMENT, SHIPPED, DELIVERED, CANCELLED, RETURNED, REFUNDED -> false;
        };
    }
}
