package vn.chophien.epcis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;
import vn.chophien.trace.key.Gln;

/**
 * An order that left its seller, or came back, with the lots that were really in it.
 *
 * @param eventId the line of the order's history that tells of it
 * @param number of the order; never leaves the market as it is
 * @param packedAt the last time that it was packed; null where nobody wrote it down
 */
record OrderLots(
        long eventId,
        Turn turn,
        Instant at,
        long sellerId,
        @Nullable Gln sellerGln,
        String number,
        @Nullable Instant packedAt,
        List<Part> parts) {

    /** Whether it can be told when its lots were packed. */
    boolean tellsPacking() {
        return packedAt != null && turn == Turn.HANDED_OVER;
    }

    /** What became of the order. Until it is handed over it may be packed again, from other lots. */
    enum Turn {
        HANDED_OVER,
        CAME_BACK
    }

    /** So much of one lot. */
    record Part(LotAddress lot, BigDecimal quantity, String unit) {}
}
