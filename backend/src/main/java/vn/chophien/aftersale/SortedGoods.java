package vn.chophien.aftersale;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * What became of some goods that came back.
 *
 * @param reason of what was thrown away
 */
public record SortedGoods(
        long returnId,
        String orderNumber,
        String lineName,
        long lotId,
        String lotNumber,
        Quantity quantity,
        SortOutcome outcome,
        @Nullable String reason,
        Instant at,
        String actor) {}
