package vn.chophien.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open flag, in words.
 *
 * @param version of the facts; a dismissal is of these and no others
 */
public record FlagView(
        long id,
        int version,
        FlagKind kind,
        String sentence,
        Instant raisedAt,
        long sellerId,
        String sellerName,
        @Nullable Long siteId,
        @Nullable Long lotId) {}
