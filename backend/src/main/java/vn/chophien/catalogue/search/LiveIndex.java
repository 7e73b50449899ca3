package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.shared.Times;

/**
 * Keeps the index true. A product that changed on this node is read again before the next search answers, so a hidden
 * product is gone at once; what other nodes changed follows within a second or two. What the calendar and the lots change
 * (certificates, marks) arrives with the next renewal of the whole. Readers never wait for a renewal.
 */
@ApplicationScoped
class LiveIndex {

    private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(20);

    /** A large catalogue takes long to read, so it is read less often: at most a fiftieth of the time goes there. */
    private static final int LIFE_PER_COST = 50;

    /** Each change costs a little for all that changed before it. */
    private static final int MOST_CHANGED = 2_000;

    @Inject
    IndexReadingService reading;

    @Inject
    Clock clock;

    private final Set<Long> changed = ConcurrentHashMap.newKeySet();

    /** How those are now that changed since {@link #whole} was read. */
    private final Map<Long, List<IndexedProduct>> recent = new HashMap<>();

    private final Set<Long> changedInRenewal = new HashSet<>();
    private final Object renewal = new Object();
    private ProductIndex whole = ProductIndex.EMPTY;
    private ChangeFeed feed = new ChangeFeed(0);
    private volatile ProductIndex index = ProductIndex.EMPTY;
    private volatile Instant renewAt = Instant.MIN;

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        changed.add(event.productId());
    }

    ProductIndex current() {
        if (index == ProductIndex.EMPTY) {
            renewFirst();
        }
        if (!changed.isEmpty()) {
            applyChanges();
        }
        return index;
    }

    private void renewFirst() {
        synchronized (renewal) {
            if (index == ProductIndex.EMPTY) {
                renew();
            }
        }
    }

    /** Called every second, beside the readers. */
    void follow() {
        try {
            renewWhenDue();
            hear();
            current();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The product index could not be brought up to date; the next round tries again", e);
        }
    }

    private void renewWhenDue() {
        synchronized (renewal) {
            if (clock.instant().isAfter(renewAt)) {
                renewAt = clock.instant().plus(SHORTEST_LIFE); // also when it fails
                renew();
            }
        }
    }

    private synchronized void hear() {
        changed.addAll(feed.news(reading.changesAfter(feed.settled()), clock.instant()));
    }

    /** Searches go on meanwhile; what changes meanwhile is read once more for the new index. */
    private void renew() {
        synchronized (this) {
            changedInRenewal.clear();
        }
        Instant start = clock.instant();
        ChangeFeed newFeed = new ChangeFeed(reading.lastOldChange());
        ProductIndex read = new ProductIndex(reading.all(Times.dayOf(start)));
        Duration cost = Duration.between(start, clock.instant()).multipliedBy(LIFE_PER_COST);
        synchronized (this) {
            changed.addAll(changedInRenewal);
            recent.clear();
            feed = newFeed;
            whole = read;
            index = read;
        }
        renewAt = clock.instant().plus(cost.compareTo(SHORTEST_LIFE) > 0 ? cost : SHORTEST_LIFE);
    }

    private synchronized void applyChanges() {
        Set<Long> ids = Set.copyOf(changed);
        if (ids.isEmpty()) {
            return;
        }
        changed.removeAll(ids); // before the reading: what changes meanwhile is noted anew
        changedInRenewal.addAll(ids);
        try {
            LocalDate today = Times.dayOf(clock.instant());
            ids.forEach(id -> recent.put(id, reading.one(id, today)));
        } catch (RuntimeException e) {
            changed.addAll(ids);
            throw e;
        }
        index = whole.with(
                recent.keySet(), recent.values().stream().flatMap(List::stream).toList());
        if (recent.size() > MOST_CHANGED) {
            renewAt = Instant.MIN;
        }
    }
}
