package vn.chophien.oversight.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit as it was set once.
 *
 * @param until null while it counts
 */
public record FlagLimitChange(
        FlagLimit limit, int value, Instant since, @Nullable Instant until, String reason, String setBy) {}
