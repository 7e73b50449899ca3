package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Folding;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/** Reads what is offered, for the public, for sellers and for staff. Finding by words is the search's. */
@ApplicationScoped
@Transactional
public class CatalogueService {

    @Inject
    ProductRepository products;

    @Inject
    ListingRepository listings;

    @Inject
    OfferRepository offers;

    @Inject
    VoiceRepository voices;

    @Inject
    Categories categories;

    @Inject
    SellerService sellers;

    @Inject
    ListingGate gate;

    @Inject
    Clock clock;

    /** Packs as carts and orders need them, in id order; unknown ids are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<TradeItemView> tradeItems(Collection<Long> ids) {
        return listings.tradeItems(ids, today());
    }

    /** The shelves, in the order of the shop. */
    public List<CategoryView> categories() {
        return categories.all();
    }

    /** As the public sees it: approved, and its seller active. */
    public ProductView product(String slug) {
        return Optional.of(slug)
                .filter(Folding::isSlug)
                .flatMap(products::findBySlug)
                .filter(product -> product.status() == ProductStatus.APPROVED)
                .map(this::view)
                .filter(view -> view.seller().status() == SellerStatus.ACTIVE)
                .orElseThrow(() -> new NotFound("product", slug));
    }

    /** The product with its stock, lots, reviews and questions. */
    public ProductOffer offer(String slug) {
        return offer(product(slug));
    }

    /** The product as shoppers would see it, in whatever state, for its seller's members and for staff. */
    public ProductOffer preview(long id, Actor actor) {
        return offer(listing(id, actor));
    }

    private ProductOffer offer(ProductView product) {
        List<LotForSale> lots = offers.lots(product.id(), today());
        boolean paused = lots.isEmpty() && offers.isPaused(product.id(), today());
        Voices said = voices.of(product.id(), clock.instant());
        List<String> seen = ProductPicture.isPhoto(product.picture()) ? offers.photos(product.id()) : List.of();
        String away = OrderPause.sentence(product.seller().pause(), product.onlyInSeason(), product.season(), today());
        return new ProductOffer(product, seen, lots, said.reviews(), said.questions(), said.ahead(), paused, away);
    }

    /**
     * Differs whenever {@link #offer} would: one short question where the whole answer takes six.
     *
     * <p>Outside any transaction, because a single statement needs none.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String stamp(String slug) {
        return Optional.of(slug)
                .filter(Folding::isSlug)
                .flatMap(known -> offers.stamp(known, today()))
                .orElseThrow(() -> new NotFound("product", slug));
    }

    /** How many products the public may see. */
    public long listedPages() {
        return offers.listedPages();
    }

    /** A part of them, in an order that stays. */
    public List<ListedPage> listedPages(int part, int size) {
        return offers.listedPages(part, size);
    }

    /** In whatever state, for its seller's members and for staff. */
    public ProductView listing(long id, Actor actor) {
        Product product = products.find(id).orElseThrow(() -> new NotFound("product", id));
        actor.requireSight(product.sellerId(), SellerRight.LOOK);
        return view(product);
    }

    /** What is wrong with the codes that a product needs or comes from; empty when nothing is. */
    public Optional<String> codeTrouble(ProductView product) {
        return gate.codeTrouble(product.id(), product.seller().id());
    }

    /** A seller's own list, newest first. */
    public Slice<ListingSummary> ofSeller(long sellerId, Actor actor, Paging paging) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return slice(new ListingFilter("", null, sellerId), paging);
    }

    public Slice<ListingSummary> forStaff(ListingFilter filter, Paging paging, Actor actor) {
        actor.requireStaff();
        return slice(filter, paging);
    }

    private Slice<ListingSummary> slice(ListingFilter filter, Paging paging) {
        return new Slice<>(listings.list(filter, paging), listings.count(filter), paging);
    }

    private ProductView view(Product product) {
        SellerView seller = sellers.seller(product.sellerId());
        return product.view(seller, categories.of(product.categoryId()), today());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
