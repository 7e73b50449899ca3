package vn.chophien.lot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * Goods that went from one seller towards another.
 *
 * @param closedAt null while they are on their way
 * @param receivedLotId null while they are, and when they went back
 * @param sscc the GS1 key on the parcel; null where the sender has no company prefix
 */
public record ShipmentView(
        long id,
        long lotId,
        String lotNumber,
        String name,
        String fromSeller,
        String toSeller,
        Quantity quantity,
        long grams,
        @Nullable String reference,
        Instant shippedAt,
        @Nullable Instant closedAt,
        @Nullable Long receivedLotId,
        LotStatus lotStatus,
        @Nullable String sscc) {}
