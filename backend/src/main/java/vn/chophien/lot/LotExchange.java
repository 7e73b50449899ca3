package vn.chophien.lot;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lots that one order line held, and those that are packed for it instead. */
public record LotExchange(long tradeItemId, Collection<LotShare> reserved, Collection<LotShare> packed) {

    /** What that means for each lot that is named on either side. */
    Stream<Change> changes() {
        Map<Long, Long> steps = new TreeMap<>();
        reserved.forEach(share -> steps.merge(share.lotId(), -share.steps(), Long::sum));
        packed.forEach(share -> steps.merge(share.lotId(), share.steps(), Long::sum));
        return steps.entrySet().stream()
                .map(lot -> new Change(lot.getKey(), tradeItemId, lot.getValue(), packs(lot.getKey())));
    }

    private boolean packs(long lotId) {
        return packed.stream().anyMatch(share -> share.lotId() == lotId);
    }

    /**
     * @param steps more to take out of the lot; negative to put back
     * @param isPacked whether the lot goes into the parcel, so it must be fit for sale even where nothing moves
     */
    record Change(long lotId, long tradeItemId, long steps, boolean isPacked) {}
}
