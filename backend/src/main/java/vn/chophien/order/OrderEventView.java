package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in an order's history. */
public record OrderEventView(
        Instant at,
        OrderStatus status,
        String actor,
        @Nullable String note) {}
