package vn.chophien.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A provider's message as staff see it.
 *
 * @param amount negative for money that left the account
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
        @Nullable String note,
        @Nullable Instant handledAt,
        @Nullable String handledBy) {}
