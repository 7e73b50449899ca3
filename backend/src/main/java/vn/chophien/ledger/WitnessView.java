package vn.chophien.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who watches the log for us.
 *
 * @param size of the largest log that they signed; 0 for none yet
 * @param seenAt when they did, by their own clock; null for never
 */
public record WitnessView(
        String name, String key, long size, @Nullable Instant seenAt) {}
