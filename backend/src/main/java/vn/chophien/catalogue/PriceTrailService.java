package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/**
 * Where a price goes, told by sellers who want to. What is told holds for one price: another price needs telling anew, and
 * until then nothing shows.
 */
@ApplicationScoped
@Retried
@Transactional
public class PriceTrailService {

    @Inject
    PriceTrailRepository trails;

    @Inject
    ProductRepository products;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<CatalogueChanged> changed;

    /** Of the packs of an order, as it was told when the order was placed. */
    public Map<Long, PriceTrail> ofOrder(String number, Instant placedAt) {
        return trails.at(placedAt, number);
    }

    /**
     * Tells it for some packs of a product, or takes it back where all parts are nothing. Told again, it changes nothing.
     */
    public void tell(long productId, Map<Long, PriceTrail> told, Actor actor) {
        Product product = products.find(productId).orElseThrow(() -> new NotFound("product", productId));
        actor.requireMemberOf(product.sellerId(), SellerRight.PRODUCTS);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        new TreeMap<>(told).forEach((item, trail) -> {
            Money price = product.item(item).price();
            Money whole = trail.whole();
            wrong.require(
                    !whole.isPositive() || whole.equals(price),
                    PricePart.GROWING.field(item),
                    "Các phần cộng lại là " + whole + ", giá đang bán là " + price + ". Hãy sửa cho bằng nhau.");
        });
        wrong.throwIfAny();
        told.forEach((item, trail) -> write(product, product.item(item), trail, actor));
        products.write();
        changed.fire(new CatalogueChanged(productId));
    }

    private void write(Product product, TradeItem item, PriceTrail trail, Actor actor) {
        Optional<PriceTrail> before = item.toldTrail();
        Optional<PriceTrail> after =
                Optional.of(trail).filter(told -> told.whole().isPositive());
        if (before.equals(after)) {
            return;
        }
        item.tell(after);
        trails.end(item.id(), clock.instant());
        after.ifPresent(told -> trails.add(item.id(), told, clock.instant(), actor.name()));
        audit.record(
                actor,
                "product.price-trail",
                ProductEditing.OBJECT,
                product.slug(),
                before.map(PriceTrailService::inWords).orElse(null),
                after.map(PriceTrailService::inWords).orElse("–"),
                null);
    }

    private static String inWords(PriceTrail trail) {
        StringBuilder words = new StringBuilder();
        for (PricePart part : trail.parts()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(part.vietnamese())
                    .append(' ')
                    .append(trail.of(part));
        }
        return words.toString();
    }
}
