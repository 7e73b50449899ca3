package vn.chophien.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deed, as the log shows it.
 *
 * @param action what was done, such as {@code product.approve}
 * @param objectType what it was done to, such as {@code product}
 * @param objectKey which one; the key that people see where there is one
 * @param before what was there, in words; none where nothing was
 * @param after what is there now
 */
public record AuditEntry(
        Instant at,
        String actorName,
        String action,
        String objectType,
        String objectKey,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
