package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Retried;

/**
 * What goes with a product, told by real orders. Readers read this node's memory; a round counts, or takes what another
 * node counted.
 */
@ApplicationScoped
@Retried
public class GoesWithService {

    @Inject
    GoesWithRepository pairs;

    @Inject
    Clock clock;

    /** So many checkouts must hold both products: fewer are chance, and might tell about one buyer. */
    @Inject
    @ConfigProperty(name = "chophien.goes-with.least", defaultValue = "3")
    int least;

    @Inject
    @ConfigProperty(name = "chophien.goes-with.looks-back", defaultValue = "P365D")
    Duration looksBack;

    private volatile GoesWith known = GoesWith.NOTHING;

    /** Product ids, the most often bought first; empty while too few were bought. */
    public List<Long> with(Collection<Long> productIds) {
        return known.with(productIds);
    }

    /** For pages that are kept while it stays the same. */
    public int stamp() {
        return known.stamp();
    }

    /** Counts when the last counting is older than that, on whichever node it was. */
    @Transactional
    void refresh(Duration every) {
        Instant now = clock.instant();
        boolean isFresh = pairs.lastCounted()
                .filter(counted -> counted.plus(every).isAfter(now))
                .isPresent();
        if (!isFresh) {
            pairs.count(now.minus(looksBack), least, now);
        }
        known = new GoesWith(pairs.all());
    }
}
