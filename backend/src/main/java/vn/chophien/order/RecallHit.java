package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that holds or got goods of a recall.
 *
 * @param lots their numbers
 * @param readAt when its buyer first saw the notice; null as long as they have not, and before a recall is opened
 */
public record RecallHit(
        String orderNumber,
        String sellerName,
        OrderStatus status,
        String buyerName,
        Phone buyerPhone,
        Instant placedAt,
        @Nullable String lots,
        @Nullable Instant readAt,
        @Nullable RecallAnswer answer) {

    RecallHit withLots(@Nullable String numbers) {
        return new RecallHit(orderNumber, sellerName, status, buyerName, buyerPhone, placedAt, numbers, readAt, answer);
    }
}
