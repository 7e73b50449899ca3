package vn.chophien.preorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.Recipient;

/**
 * Somebody's wish for so much of a pre-order.
 *
 * @param code public, names nobody
 * @param token opens its page
 * @param granted in steps; null until it is decided
 * @param orderNumber what it became; null where nothing
 */
public record RequestView(
        long id,
        long preorderId,
        String code,
        String token,
        long steps,
        Recipient to,
        RequestStatus status,
        @Nullable Long granted,
        @Nullable String orderNumber,
        Instant requestedAt) {}
