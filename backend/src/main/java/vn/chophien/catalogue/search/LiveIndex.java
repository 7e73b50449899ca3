package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.shared.Times;

/**
 * Keeps the index true. A product that changed on this node is read again before the next search answers, so a hidden
 * product is gone at once. What other nodes changed, and what the calendar changes (certificates, new days), arrives
 * with the next renewal, which a timer brings ({@link IndexRenewal}).
 */
@ApplicationScoped
class LiveIndex {

    private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(20);

    /** A large catalogue takes long to read, so it is read less often: at most a fiftieth of the time goes there. */
    private static final int LIFE_PER_COST = 50;

    @Inject
    IndexReadingService reading;

    @Inject
    Clock clock;

    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private volatile ProductIndex index = ProductIndex.EMPTY;
    private volatile Instant renewAt = Instant.MIN;

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        changed.add(event.productId());
    }

    ProductIndex current() {
        if (renewAt.equals(Instant.MIN)) {
            renewFirst();
        }
        if (!changed.isEmpty()) {
            applyChanges();
        }
        return index;
    }

    private synchronized void renewFirst() {
        if (renewAt.equals(Instant.MIN)) {
            renew();
        }
    }

    /** Called every few seconds, beside the readers. */
    void renewWhenDue() {
        if (!clock.instant().isAfter(renewAt)) {
            return;
        }
        try {
            renew();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The product index could not be renewed; the old one stays", e);
            renewAt = clock.instant().plus(SHORTEST_LIFE);
        }
    }

    private synchronized void renew() {
        Instant start = clock.instant();
        index = new ProductIndex(reading.all(Times.dayOf(start)));
        Duration cost = Duration.between(start, clock.instant()).multipliedBy(LIFE_PER_COST);
        renewAt = clock.instant().plus(cost.compareTo(SHORTEST_LIFE) > 0 ? cost : SHORTEST_LIFE);
    }

    private synchronized void applyChanges() {
        Set<Long> ids = Set.copyOf(changed);
        if (ids.isEmpty()) {
            return;
        }
        changed.removeAll(ids); // before the reading: what changes meanwhile is noted anew
        try {
            LocalDate today = Times.dayOf(clock.instant());
            List<IndexedProduct> products = new ArrayList<>(index.products());
            products.removeIf(product -> ids.contains(product.card().id()));
            ids.forEach(id -> products.addAll(reading.one(id, today)));
            index = new ProductIndex(products);
        } catch (RuntimeException e) {
            changed.addAll(ids);
            throw e;
        }
    }
}
