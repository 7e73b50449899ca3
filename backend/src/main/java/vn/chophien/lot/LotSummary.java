package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * A lot as a row in a list.
 *
 * @param stopCode the planting-area or packing-house code whose suspension stops its sale
 */
public record LotSummary(
        long id,
        LotAddress address,
        String name,
        long sellerId,
        String sellerName,
        Quantity quantity,
        Quantity remaining,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        LotStatus status,
        @Nullable String statusReason,
        @Nullable String stopCode) {

    /** The last day of use still counts. */
    public boolean isExpiredOn(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }
}
