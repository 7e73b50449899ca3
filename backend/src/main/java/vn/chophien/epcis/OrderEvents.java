package vn.chophien.epcis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.Times;
import vn.chophien.trace.epcis.Action;
import vn.chophien.trace.epcis.EpcQuantity;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.EventBuilder;

/**
 * Sales as events: which lots were packed for an order, handed over and sent back. An order is named by a pseudonym that
 * joins its events and leads nobody to its number or its buyer.
 */
final class OrderEvents {

    /** Name of the key among the server's secrets. */
    static final String SECRET = "epcis-order-names";

    private static final int PSEUDONYM_BYTES = 16;
    private static final String ORDER = "po";
    private static final String OWNER = "owning_party";

    private final MarketNames names;
    private final byte[] secret;

    OrderEvents(MarketNames names, byte[] secret) {
        this.names = names;
        this.secret = secret.clone();
    }

    /** The lots went into the parcel, where the order {@link OrderLots#tellsPacking}. */
    EpcisEvent packed(OrderLots order) {
        Instant at = Objects.requireNonNull(order.packedAt());
        return EventBuilder.objectEvent(Action.OBSERVE, at, offset(at))
                .quantities(quantities(order))
                .bizStep("packing")
                .disposition("in_progress")
                .transaction(ORDER, reference(order))
                .build(names.namespaces());
    }

    /** The lots now belong to the order, or no longer do. */
    EpcisEvent turned(OrderLots order) {
        boolean sold = order.turn() == OrderLots.Turn.HANDED_OVER;
        String seller = names.party(order.sellerGln());
        return EventBuilder.transactionEvent(sold ? Action.ADD : Action.DELETE, order.at(), offset(order.at()))
                .transaction(ORDER, reference(order))
                .quantities(quantities(order))
                .bizStep(sold ? "retail_selling" : "receiving")
                .disposition(sold ? "retail_sold" : "returned")
                .source(OWNER, sold ? seller : null)
                .destination(OWNER, sold ? null : seller)
                .build(names.namespaces());
    }

    private List<EpcQuantity> quantities(OrderLots order) {
        return order.parts().stream()
                .map(part -> new EpcQuantity(names.lot(part.lot()), part.quantity(), unit(part.unit())))
                .toList();
    }

    /** The code of UN/ECE Recommendation 20 for what is weighed or measured; packs of any name are pieces. */
    private static @Nullable String unit(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "kg" -> "KGM";
            case "g" -> "GRM";
            case "l", "lít" -> "LTR";
            case "ml" -> "MLT";
            default -> null;
        };
    }

    /** Under a key, because a plain hash of a number so short is found by trying. */
    private String reference(OrderLots order) {
        byte[] whole = KeyedHash.sha256(secret, order.number());
        return names.order(HexFormat.of().formatHex(whole, 0, PSEUDONYM_BYTES));
    }

    private static ZoneOffset offset(Instant at) {
        return Times.ZONE.getRules().getOffset(at);
    }
}
