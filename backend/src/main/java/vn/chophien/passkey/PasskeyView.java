package vn.chophien.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param portable whether it may be on several of their devices
 * @param lastUsedAt null when it was never used
 */
public record PasskeyView(
        long id,
        String name,
        boolean portable,
        Instant madeAt,
        @Nullable Instant lastUsedAt) {}
