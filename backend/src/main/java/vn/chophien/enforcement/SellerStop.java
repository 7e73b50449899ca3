package vn.chophien.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seller who may not sell for a while, or no longer.
 *
 * @param number of the authority's request; null as the authority is where the market decides by itself
 * @param dueAt until when the request must be met; null where there is none
 * @param source where the time stands
 * @param beginsOn null where it begins as soon as it may
 * @param askedById the account that may not be the second person
 */
public record SellerStop(
        long id,
        long sellerId,
        String sellerName,
        StopKind kind,
        StopGround ground,
        @Nullable String number,
        @Nullable String authority,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        String reason,
        String source,
        @Nullable LocalDate beginsOn,
        Instant askedAt,
        String askedBy,
        long askedById,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Instant announcedAt,
        @Nullable Instant beganAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftReason) {

    public StopState state() {
        if (liftedAt != null) {
            return StopState.LIFTED;
        }
        if (beganAt != null) {
            return StopState.IN_FORCE;
        }
        return announcedAt == null ? StopState.AWAITING : StopState.ANNOUNCED;
    }

    /** An authority's request that was not met in its time. */
    public boolean isLate(Instant now) {
        Instant end = beganAt != null ? beganAt : liftedAt;
        return dueAt != null && (end == null ? now : end).isAfter(dueAt);
    }

    /** Whether its seller has been told of it. */
    public boolean isTold() {
        return announcedAt != null;
    }
}
