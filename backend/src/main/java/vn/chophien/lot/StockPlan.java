package vn.chophien.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which lots serve a wish: what expires first goes first. Pure arithmetic; {@link LotStock} makes it true. */
final class StockPlan {

    private StockPlan() {}

    /** One lot that may be sold, as it was read; its row may change at any moment. */
    record Offer(long lotId, long tradeItemId, long remaining) {}

    /**
     * Takes from each trade item's offers in their order.
     *
     * @param wanted steps by trade item
     * @throws TooLittleLeft when an item's offers do not reach
     */
    static List<Pick> pick(Map<Long, Long> wanted, List<Offer> firstExpiredFirst) {
        List<Pick> picks = new ArrayList<>();
        for (Map.Entry<Long, Long> wish : new TreeMap<>(wanted).entrySet()) {
            long missing = wish.getValue();
            for (Offer offer : firstExpiredFirst) {
                if (offer.tradeItemId() == wish.getKey() && missing > 0 && offer.remaining() > 0) {
                    long steps = Math.min(missing, offer.remaining());
                    picks.add(new Pick(offer.lotId(), offer.tradeItemId(), steps));
                    missing -= steps;
                }
            }
            if (missing > 0) {
                throw new TooLittleLeft(wish.getKey(), wish.getValue() - missing);
            }
        }
        return picks;
    }

    record Pick(long lotId, long tradeItemId, long steps) {}
}
