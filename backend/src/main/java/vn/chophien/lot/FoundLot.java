package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lot that somebody's code names, as it stands now.
 *
 * @param tradeItemId what it is sold as; null for what is not for sale
 * @param remaining what no order holds, in steps
 * @param serial of the single pack, as it was scanned; null where the code names the whole lot
 * @param unitId of that pack; null also where the market never printed this serial for the lot
 * @param isVoid whether the pack's label was given up
 */
public record FoundLot(
        long lotId,
        @Nullable Long tradeItemId,
        String number,
        String name,
        LotStatus status,
        boolean stoppedByCode,
        @Nullable LocalDate expiresOn,
        long remaining,
        @Nullable String serial,
        @Nullable Long unitId,
        boolean isVoid) {

    /** A number that is on the label, but not in the book. */
    public boolean hasForeignSerial() {
        return serial != null && unitId == null;
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }
}
