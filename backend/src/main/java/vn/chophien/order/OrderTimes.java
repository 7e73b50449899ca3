package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an order reached which point; null where it never did. */
public record OrderTimes(
        Instant placedAt,
        @Nullable Instant payBy,
        @Nullable Instant paidAt,
        @Nullable Instant packedAt,
        @Nullable Instant shippedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant closedAt) {}
