package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;

/** What delivery costs today. An order keeps the fee that it was placed with. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DeliveryService {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    @Inject
    DeliveryRateRepository rates;

    @Inject
    ParcelRepository parcels;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private volatile Known known = new Known(LocalDate.EPOCH, new DeliveryTerms(List.of(), List.of()), Instant.MIN);

    /** Today's rates, nearest zone first. */
    public List<DeliveryRate> rates() {
        return terms().rates();
    }

    /** What holds today; every page of a product names some of it, so it is read once a minute. */
    public DeliveryTerms terms() {
        Instant now = clock.instant();
        Known today = known;
        if (!now.isBefore(today.goodUntil()) || !today.day().equals(Times.dayOf(now))) {
            LocalDate day = Times.dayOf(now);
            DeliveryTerms terms = new DeliveryTerms(rates.on(day, parcels.steps(day)), parcels.rules(day));
            today = new Known(day, terms, now.plus(KNOWN_FOR));
            known = today;
        }
        return today.terms();
    }

    /** Trade items as something to carry, by id. */
    public Map<Long, ItemParcel> parcels(Collection<Long> tradeItemIds) {
        return tradeItemIds.isEmpty()
                ? Map.of()
                : parcels.items(tradeItemIds).stream()
                        .collect(Collectors.toMap(ItemParcel::tradeItemId, Function.identity()));
    }

    /** A seller's products with how they are kept on their way. */
    public List<ProductCare> cares(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        return parcels.ofSeller(sellerId);
    }

    /** @param cares by product; products of others are refused */
    @Transactional
    public void setCares(long sellerId, Map<Long, Care> cares, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        Map<Long, Care> before = parcels.ofSeller(sellerId).stream()
                .collect(Collectors.toMap(ProductCare::productId, ProductCare::care));
        cares.forEach((product, care) -> {
            if (!before.containsKey(product)) {
                throw new NotFound("product", product);
            }
            if (before.get(product) != care) {
                parcels.set(product, care);
                audit.recordHelp(actor, "delivery.care", "product", product, null);
                changed.fire(new CatalogueChanged(product));
            }
        });
    }

    private record Known(LocalDate day, DeliveryTerms terms, Instant goodUntil) {}

    /** Which of the rates is for a way from one commune to another. */
    public static DeliveryRate between(CommuneView from, CommuneView to, List<DeliveryRate> rates) {
        DeliveryZone zone = DeliveryZone.between(from, to);
        return rates.stream()
                .filter(rate -> rate.zone() == zone)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No delivery rate today for " + zone));
    }
}
