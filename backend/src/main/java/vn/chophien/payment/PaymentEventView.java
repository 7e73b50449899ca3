package vn.chophien.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Money;

/**
 * A provider's message as staff see it.
 *
 * @param amount negative for money that left the account
 * @param result what a gateway says of the payment; null for a bank's message
 * @param outcome null as long as nothing was concluded from it
 */
public record PaymentEventView(
        long id,
        String provider,
        String eventId,
        Instant receivedAt,
        @Nullable Instant occurredAt,
        @Nullable String account,
        @Nullable String content,
        @Nullable Money amount,
        @Nullable String orderNumber,
        @Nullable PaymentOutcome outcome,
        Fact.@Nullable Result result,
        @Nullable String note,
        @Nullable Instant handledAt,
        @Nullable String handledBy) {

    public String source() {
        return provider.equals(StatementTransfers.PROVIDER) ? "Sao kê" : Provider.labelOf(provider);
    }

    /** What it turned out to be, in words. A gateway also reports payments that brought no money. */
    public String reading() {
        if (outcome == null) {
            return "Chưa xử lý";
        }
        return result == Fact.Result.FAILED
                ? "Lần trả không thành công"
                : result == Fact.Result.PENDING ? "Chưa ngã ngũ ở " + source() : outcome.label();
    }
}
