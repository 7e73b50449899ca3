package vn.chophien.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotStatus;

/**
 * Several people complained about one lot.
 *
 * @param heldHere whether the case put the lot on hold; otherwise it was on hold before
 * @param samplingAskedAt when an inspector was asked to take a sample
 */
public record LotCaseView(
        long id,
        long lotId,
        String lotNumber,
        String lotName,
        long sellerId,
        String sellerName,
        Instant openedAt,
        boolean heldHere,
        Instant samplingAskedAt,
        @Nullable Instant endedAt,
        @Nullable CaseOutcome outcome,
        @Nullable String reason,
        @Nullable String endedBy,
        LotStatus lotStatus,
        long complaints) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
