package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.ProductView;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Drafts begun with a short form, and packs that a product gets later. */
@ApplicationScoped
@Retried
@Transactional
public class NewProductService {

    private static final int MOST_PACKS = 30;
    private static final int LONGEST_SLUG = 80;
    private static final int KEY_PART = 8;

    @Inject
    CatalogueService catalogue;

    @Inject
    SheetGoodsRepository goods;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    /** The words that packs are counted in, for a choice. */
    public List<String> units() {
        return SheetUnit.all();
    }

    /** @return the draft's id; of the first one, where the form comes twice */
    public long create(long sellerId, NewProduct product, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        Map<Long, CategoryView> shelves =
                catalogue.categories().stream().collect(Collectors.toMap(CategoryView::id, Function.identity()));
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        product.check(wrong);
        wrong.require(
                product.categoryId() == null || shelves.containsKey(product.categoryId()),
                "category",
                "Hãy chọn nhóm hàng.");
        wrong.throwIfAny();
        goods.lockSeller(sellerId);
        String slug = slug(product);
        return goods.withSlug(sellerId, slug).orElseGet(() -> {
            long id =
                    Objects.requireNonNull(goods.add(sellerId, Map.of(slug, planned(product)), shelves, clock.instant())
                            .get(slug));
            audit.record(
                    actor,
                    "product.create",
                    "product",
                    slug,
                    null,
                    product.texts().inWords(),
                    null);
            return id;
        });
    }

    /** A product's version moves with its packs. */
    public void addPack(long productId, int version, NewPack pack, Actor actor) {
        ProductView product = catalogue.listing(productId, actor);
        actor.requireMemberOf(product.seller().id(), SellerRight.PRODUCTS);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        pack.check(wrong);
        wrong.throwIfAny();
        goods.lock(productId);
        if (goods.version(productId) != version) {
            throw new RuleViolation(
                    "product.changed-meanwhile",
                    "Sản phẩm vừa được sửa ở nơi khác. Hãy xem lại các quy cách, rồi thêm nếu vẫn cần.");
        }
        wrong.require(
                product.packs().size() < MOST_PACKS, "pack", "Một sản phẩm có nhiều nhất " + MOST_PACKS + " quy cách.");
        wrong.throwIfAny();
        PlannedProduct.Pack planned = pack.planned();
        goods.addPacks(productId, List.of(planned), product.packs().size());
        finish(product, "Thêm “" + planned.name() + "”, giá " + planned.price(), actor);
    }

    /** Stops selling a pack, or begins again. */
    public void activate(long productId, long itemId, boolean active, Actor actor) {
        ProductView product = catalogue.listing(productId, actor);
        actor.requireMemberOf(product.seller().id(), SellerRight.PRODUCTS);
        goods.lock(productId);
        product.packs().stream()
                .filter(pack -> pack.id() == itemId && pack.active() != active)
                .findFirst()
                .ifPresent(pack -> {
                    goods.activate(itemId, active);
                    finish(product, (active ? "Bán lại “" : "Ngừng bán “") + pack.name() + "”", actor);
                });
    }

    private void finish(ProductView product, String words, Actor actor) {
        goods.touch(product.id(), clock.instant());
        audit.record(actor, "product.packs", "product", product.slug(), null, words, null);
        changed.fire(new CatalogueChanged(product.id()));
    }

    private static PlannedProduct planned(NewProduct product) {
        return new PlannedProduct(
                0,
                List.of(),
                null,
                product.texts(),
                Objects.requireNonNull(product.categoryId()),
                null,
                null,
                null,
                List.of(product.pack().planned()),
                Map.of(),
                List.of());
    }

    /** The form's key makes it one of a kind, so that a name may come twice and a form may not. */
    private static String slug(NewProduct product) {
        String name = Folding.slug(product.name()).replaceAll("[^a-z0-9-]", "");
        String cut = name.length() <= LONGEST_SLUG ? name : name.substring(0, LONGEST_SLUG);
        return (cut.isEmpty() ? "san-pham" : cut) + "-" + product.key().substring(0, KEY_PART);
    }
}
