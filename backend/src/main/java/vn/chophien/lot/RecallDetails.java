package vn.chophien.lot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recall with all that its notice says.
 *
 * @param lots how many it covers
 */
public record RecallDetails(
        long id,
        long lotId,
        String lotNumber,
        String goods,
        long sellerId,
        String sellerName,
        DangerClass dangerClass,
        String description,
        String reason,
        String danger,
        String instruction,
        String arrangement,
        String contact,
        boolean mock,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closeReason,
        long lots) {

    /** Whether it is in force. An exercise never is. */
    public boolean isOpen() {
        return closedAt == null;
    }
}
