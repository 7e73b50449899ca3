package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.shared.RuleViolation;

/**
 * Takes listings off the shelves and puts them back, where that was decided elsewhere. It is part of the decision's own
 * transaction, and every shelf, cart and page hears of it when that ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListingStopService {

    @Inject
    ListingStopRepository listings;

    @Inject
    ListingGate gate;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    /** What a listing was, and what it is now. */
    public record Stopped(ProductStatus before, ProductStatus after) {}

    /**
     * Whatever is on sale among them is hidden. The others stay as they are, but whoever is about to approve one of them
     * meets another version, and then the {@link ListingGate}.
     */
    public Map<Long, Stopped> stop(Collection<Long> productIds, String reason, String by) {
        Map<Long, Stopped> stopped = new TreeMap<>();
        listings.lock(productIds).forEach((id, before) -> {
            boolean onSale = before == ProductStatus.APPROVED;
            listings.hide(id, reason, by, clock.instant());
            stopped.put(id, new Stopped(before, onSale ? ProductStatus.HIDDEN : before));
            changed.fire(new CatalogueChanged(id));
        });
        return stopped;
    }

    /** @return those that are on sale again; what something else still keeps off the shelves stays off */
    public List<Long> putBack(Collection<Long> productIds, String by) {
        return listings.lock(productIds).entrySet().stream()
                .filter(listing -> listing.getValue() == ProductStatus.HIDDEN && isFree(listing.getKey()))
                .map(Map.Entry::getKey)
                .peek(id -> {
                    listings.show(id, by, clock.instant());
                    changed.fire(new CatalogueChanged(id));
                })
                .toList();
    }

    private boolean isFree(long productId) {
        try {
            gate.requireOpen(productId, listings.seller(productId));
            return true;
        } catch (RuleViolation stopped) {
            return false;
        }
    }

    /** Whether a seller sells has changed, and with it all that they offer. */
    public void sellerChanged(long sellerId) {
        listings.approvedOf(sellerId).forEach(id -> changed.fire(new CatalogueChanged(id)));
    }
}
