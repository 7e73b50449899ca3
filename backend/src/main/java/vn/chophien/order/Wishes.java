package vn.chophien.order;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer wants beside the goods.
 *
 * @param formerPlace what the buyer calls the place; null when by its name of today
 * @param pickups by seller; sellers without one are visited at their own place
 */
record Wishes(
        @Nullable String formerPlace,
        @Nullable Gift gift,
        @Nullable InvoiceRequest invoice,
        Map<Long, PickupChoice> pickups,
        boolean leaveRest) {

    static final Wishes NONE = new Wishes(null, null, null, Map.of(), false);

    boolean isNone() {
        return equals(NONE);
    }

    /** The same text for the same wishes, to tell a repeated press from another order. */
    String fingerprint() {
        InvoiceRequest asked = invoice;
        return String.join(
                "\u001F",
                String.valueOf(formerPlace),
                String.valueOf(gift),
                String.valueOf(asked),
                asked == null || asked.personalNumber() == null
                        ? ""
                        : asked.personalNumber().digits(),
                new TreeMap<>(pickups).toString(),
                String.valueOf(leaveRest));
    }
}
