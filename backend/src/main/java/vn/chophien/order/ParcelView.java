package vn.chophien.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/**
 * One of several parcels of an order.
 *
 * @param position 1 for the first that left
 * @param deliveredAt null as long as it is on its way
 * @param collect what whoever brings it collects for it; null where the order is paid otherwise
 */
public record ParcelView(
        long id,
        int position,
        String carrier,
        @Nullable String trackingNumber,
        Instant shippedAt,
        @Nullable Instant deliveredAt,
        @Nullable Money collect,
        List<Content> contents) {

    /** So much of a lot, for one line of the order. */
    public record Content(
            long lineId, long lotId, String lineName, String lotNumber, String token, Quantity quantity) {}
}
