package vn.chophien.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/**
 * Money that a seller got for one order.
 *
 * @param status of the order now: what was paid may have been sent back since
 * @param transfers what the bank reported; none for cash
 */
public record Taking(
        String orderNumber,
        String buyerName,
        PaymentMethod method,
        OrderStatus status,
        Money received,
        Instant settledAt,
        List<Transferred> transfers) {

    /** One transfer as the bank reported it. */
    public record Transferred(
            String provider, String eventId, @Nullable String words, Money amount, Instant at) {

        /** The provider's own number for it; a gateway's messages have longer ids, of more than that. */
        public String code() {
            String[] parts = eventId.split("/", -1);
            return parts.length == 4 ? parts[2] : eventId;
        }

        public String source() {
            return Provider.labelOf(provider);
        }
    }

    /** Where the money came in: cash, a bank or a payment provider. */
    public String way() {
        if (method == PaymentMethod.COD) {
            return "Tiền mặt khi giao";
        }
        return transfers.stream()
                .map(Transferred::source)
                .filter(source -> !source.equals("Ngân hàng"))
                .findFirst()
                .orElse("Chuyển khoản");
    }

    public LocalDate day() {
        return Times.dayOf(settledAt);
    }

    public boolean isSentBack() {
        return status == OrderStatus.REFUNDED;
    }
}
