package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.shared.Times;

/**
 * Keeps the index true. The few products that people change on this node are read again before the next search answers, so
 * a hidden product is gone at once; what changes by the hundred, as by an import, and what other nodes changed follows
 * within a second or two, and no reader waits for it. What the calendar and the lots change (certificates, marks) arrives
 * with the next renewal of the whole. Readers never wait for a renewal.
 */
@ApplicationScoped
class LiveIndex {

    private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(20);

    /** A large catalogue takes long to read, so it is read less often: at most a fiftieth of the time goes there. */
    private static final int LIFE_PER_COST = 50;

    /** Each change costs a little for all that changed before it. */
    private static final int MOST_CHANGED = 2_000;

    /** More than this many at once are no person's single deeds. */
    private static final int WAITED_FOR = 20;

    /** Read by the same four statements as one, and the longest that a reader with a change of their own waits. */
    private static final int READ_AT_ONCE = 500;

    @Inject
    IndexReadingService reading;

    @Inject
    Clock clock;

    private final OpenChanges open = new OpenChanges();

    /** Guards all that follows; in the order of asking, so that a reader comes between two readings of a large change. */
    private final Lock work = new ReentrantLock(true);

    /** How those are now that changed since {@link #whole} was read. */
    private final Map<Long, List<IndexedProduct>> recent = new HashMap<>();

    private final Set<Long> changedInRenewal = new HashSet<>();
    private final Object renewal = new Object();
    private ProductIndex whole = ProductIndex.EMPTY;
    private ChangeFeed feed = new ChangeFeed(0);
    private volatile ProductIndex index = ProductIndex.EMPTY;
    private volatile Instant renewAt = Instant.MIN;

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        open.note(event.productId());
    }

    ProductIndex current() {
        if (index == ProductIndex.EMPTY) {
            renewFirst();
        }
        int waiting = open.count();
        if (waiting > 0 && waiting <= WAITED_FOR) {
            showSome(WAITED_FOR);
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
            while (open.count() > 0) {
                showSome(READ_AT_ONCE);
            }
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

    private void hear() {
        locked(() ->
                feed.news(reading.changesAfter(feed.settled()), clock.instant()).forEach(open::note));
    }

    /** Searches go on meanwhile; what changes meanwhile is read once more for the new index. */
    private void renew() {
        locked(changedInRenewal::clear);
        long mark = open.mark();
        Instant start = clock.instant();
        ChangeFeed newFeed = new ChangeFeed(reading.lastOldChange());
        newFeed.news(reading.changesAfter(newFeed.settled()), start); // the reading that begins now knows them
        ProductIndex read = new ProductIndex(reading.all(Times.dayOf(start)));
        Duration cost = Duration.between(start, clock.instant()).multipliedBy(LIFE_PER_COST);
        locked(() -> {
            open.closeUpTo(mark);
            changedInRenewal.forEach(open::note);
            recent.clear();
            feed = newFeed;
            whole = read;
            index = read;
        });
        renewAt = clock.instant().plus(cost.compareTo(SHORTEST_LIFE) > 0 ? cost : SHORTEST_LIFE);
    }

    /** Whoever comes meanwhile waits, and then finds them shown. */
    private void showSome(int most) {
        locked(() -> {
            Map<Long, Long> changes = open.some(most);
            if (changes.isEmpty()) {
                return;
            }
            Map<Long, List<IndexedProduct>> now = reading.some(changes.keySet(), Times.dayOf(clock.instant())).stream()
                    .collect(Collectors.groupingBy(product -> product.card().id()));
            changes.keySet().forEach(id -> recent.put(id, now.getOrDefault(id, List.of())));
            changedInRenewal.addAll(changes.keySet());
            index = whole.with(
                    recent.keySet(),
                    recent.values().stream().flatMap(List::stream).toList());
            open.close(changes); // only now: until then, readers wait for them
            if (recent.size() > MOST_CHANGED) {
                renewAt = Instant.MIN;
            }
        });
    }

    private void locked(Runnable deed) {
        work.lock();
        try {
            deed.run();
        } finally {
            work.unlock();
        }
    }
}
