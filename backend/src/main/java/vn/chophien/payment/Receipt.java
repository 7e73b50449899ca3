package vn.chophien.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/**
 * Money that a seller got for one order.
 *
 * @param status of the order now: what was paid may have been sent back since
 * @param transfers what the bank reported; none for cash
 */
public record Receipt(
        String orderNumber,
        String buyerName,
        PaymentMethod method,
        OrderStatus status,
        Money received,
        Instant settledAt,
        List<Transferred> transfers) {

    /** One transfer as the bank reported it. */
    public record Transferred(String eventId, @Nullable String words, Money amount, Instant at) {}

    public LocalDate day() {
        return Times.dayOf(settledAt);
    }

    public boolean isSentBack() {
        return status == OrderStatus.REFUNDED;
    }
}
