package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * What a seller does with their own product. One call is one transaction: the change, its audit entries and the news
 * of it stand or fall together.
 */
@ApplicationScoped
@Retried
@Transactional
public class ProductEditing {

    static final String OBJECT = "product";

    @Inject
    ProductRepository products;

    @Inject
    TextChangeRepository changes;

    @Inject
    ListingGate gate;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    /** Rewrites texts, prices and contents of packs. Orders that are already placed keep the price that they were placed at. */
    public void edit(EditProduct edit, Actor actor) {
        Product product = own(edit.productId(), actor);
        product.requireVersion(edit.version());
        edit.check();
        edit.prices().forEach((itemId, price) -> recordPrice(product.item(itemId), price, product, actor));
        edit.contents().forEach((itemId, content) -> recordContent(product.item(itemId), content, product, actor));
        recordTexts(edit.texts(), product, actor);
        ProductTexts before = product.texts();
        product.reprice(edit.prices(), clock.instant());
        product.declare(edit.contents(), clock.instant());
        product.rewrite(edit.texts(), clock.instant());
        finish(product);
        keepForStaff(product, before, actor); // only now: a twin has met the product's version before
    }

    /** New texts are on sale at once; what staff had approved is kept until they have read them. */
    private void keepForStaff(Product product, ProductTexts before, Actor actor) {
        Optional<TextChange> kept = changes.find(product.id());
        if (kept.isPresent()) {
            if (kept.get().approved().equals(product.texts())) {
                changes.remove(product.id());
            }
        } else if (product.hasApprovedTexts() && !before.equals(product.texts())) {
            changes.add(new TextChange(product.id(), before, clock.instant(), actor.name()));
        }
    }

    /** Asks staff to look at a draft, or at a product that they refused or hid and that was mended. */
    public void submit(long productId, int version, Actor actor) {
        Product product = own(productId, actor);
        product.requireVersion(version);
        gate.requireOpen(productId, product.sellerId());
        product.submit(clock.instant());
        audit.record(actor, "product.submit", OBJECT, product.slug(), null, null, null);
        finish(product);
    }

    /** What would keep a product from being approved, in sentences: told before somebody asks for it. */
    public List<String> hindrances(long productId, Actor actor) {
        Product product = own(productId, actor);
        return gate.hindrances(productId, product.sellerId()).stream()
                .map(RuleViolation::sentence)
                .toList();
    }

    private Product own(long productId, Actor actor) {
        Product product = products.find(productId).orElseThrow(() -> new NotFound("product", productId));
        actor.requireMemberOf(product.sellerId(), SellerRight.PRODUCTS);
        return product;
    }

    private void recordPrice(TradeItem item, Money price, Product product, Actor actor) {
        if (!item.price().equals(price)) {
            audit.record(
                    actor,
                    "product.price",
                    OBJECT,
                    product.slug(),
                    item.name() + ": " + item.price(),
                    item.name() + ": " + price,
                    null);
        }
    }

    private void recordContent(TradeItem item, Optional<NetContent> content, Product product, Actor actor) {
        Optional<NetContent> before = Optional.ofNullable(item.content());
        if (!before.equals(content)) {
            audit.record(
                    actor,
                    "product.content",
                    OBJECT,
                    product.slug(),
                    item.name() + ": " + before.map(NetContent::toString).orElse("–"),
                    item.name() + ": " + content.map(NetContent::toString).orElse("–"),
                    null);
        }
    }

    private void recordTexts(ProductTexts texts, Product product, Actor actor) {
        if (!product.texts().equals(texts)) {
            audit.record(
                    actor,
                    "product.text",
                    OBJECT,
                    product.slug(),
                    product.texts().inWords(),
                    texts.inWords(),
                    null);
        }
    }

    private void finish(Product product) {
        products.write();
        changed.fire(new CatalogueChanged(product.id()));
    }
}
