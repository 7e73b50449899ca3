package vn.chophien.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A flag, in words.
 *
 * @param version of the facts; a dismissal is of these and no others
 * @param photo one of two that look alike, by its hash; null where there is none
 * @param asked that it be dismissed, of a grave one, which takes two people
 * @param dismissed null while it is open
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
        @Nullable Long lotId,
        @Nullable Long productId,
        @Nullable String photo,
        @Nullable String otherPhoto,
        @Nullable Said asked,
        @Nullable Said dismissed) {

    /** Who said so, when and why. */
    public record Said(@Nullable Long accountId, String who, Instant at, String reason) {}

    public boolean isOpen() {
        return dismissed == null;
    }
}
