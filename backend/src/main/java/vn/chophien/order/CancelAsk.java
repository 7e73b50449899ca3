package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A buyer's wish to call off an order that is paid and not yet packed.
 *
 * @param grantAt when it is granted by itself
 * @param refusal why the seller said no
 */
public record CancelAsk(
        String reason,
        Instant askedAt,
        Instant grantAt,
        @Nullable Instant answeredAt,
        @Nullable String refusal) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
