package vn.chophien.catalogue.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which changes this node knows of. They are numbered when they are made and seen when their transaction ends, so a lower
 * number may come after a higher one: for a minute the place of each is looked at again. What ends later than that comes
 * with the next renewal of the whole index.
 */
final class ChangeFeed {

    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(1);

    private final TreeMap<Long, Instant> seen = new TreeMap<>();
    private long settled;

    /** @param settled every change up to it is known */
    ChangeFeed(long settled) {
        this.settled = settled;
    }

    /** All changes after this one are to be asked for. */
    long settled() {
        return settled;
    }

    /** The products among these changes that this node did not hear of. */
    Set<Long> news(List<ProductChange> changes, Instant now) {
        Set<Long> products = new HashSet<>();
        for (ProductChange change : changes) {
            if (seen.putIfAbsent(change.id(), now) == null) {
                products.add(change.productId());
            }
        }
        settle(now.minus(LOOKED_AT_AGAIN));
        return products;
    }

    private void settle(Instant longAgo) {
        for (Map.Entry<Long, Instant> first = seen.firstEntry();
                first != null && first.getValue().isBefore(longAgo);
                first = seen.firstEntry()) {
            settled = first.getKey();
            seen.pollFirstEntry();
        }
    }
}
