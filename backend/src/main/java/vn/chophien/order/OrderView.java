package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Money;

/**
 * An order whole: what was agreed, with whom, what happened since.
 *
 * @param address where it goes, in full; null when the buyer fetches it
 * @param accessToken opens this and the sister orders without signing in; for the buyer's own pages only
 * @param wishes what the buyer said beside the order's own fields
 * @param parts the parcels of an order that does not go out whole
 */
public record OrderView(
        OrderFacts facts,
        SellerView seller,
        @Nullable String address,
        List<OrderLineView> lines,
        List<OrderEventView> events,
        String accessToken,
        OrderWishes wishes,
        PartShipment parts) {

    public String number() {
        return facts.number();
    }

    public OrderStatus status() {
        return facts.status();
    }

    /** Without what will not be sent. */
    public List<OrderLineView> sentLines() {
        return PartShipment.sent(lines, parts.shorts());
    }

    /** What the buyer pays for what is sent. */
    public Money payable() {
        return facts.total().minus(parts.owed());
    }

    /** From packing on, the lots of the lines are those in the parcel. */
    public boolean isPacked() {
        return facts.times().packedAt() != null;
    }

    /** Lots that were held, recalled or destroyed since they were reserved or packed. */
    public List<PackedLot> stoppedLots() {
        return lines.stream()
                .flatMap(line -> line.lots().stream())
                .filter(PackedLot::isStopped)
                .distinct()
                .toList();
    }
}
