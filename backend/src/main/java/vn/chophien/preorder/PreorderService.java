package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.cooperative.SellerService;
import vn.chophien.lot.HarvestOutlookService;
import vn.chophien.lot.ItemStock;
import vn.chophien.lot.LotStock;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/** Pre-orders in the hands of those who sell, up to the harvest. Sharing it out is {@link HarvestShareService}'s. */
@ApplicationScoped
@Retried
@Transactional
public class PreorderService {

    public static final String OBJECT = "preorder";

    @Inject
    PreorderRepository preorders;

    @Inject
    RequestRepository requests;

    @Inject
    PreorderNews news;

    @Inject
    MessageOutbox outbox;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Inject
    HarvestOutlookService outlook;

    @Inject
    SeasonPromiseService seasons;

    @Inject
    LotStock stock;

    @Inject
    AuditLog audit;

    @Inject
    Event<PreorderChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.preorder.share-percent", defaultValue = "80")
    int sharePercent;

    /** As everybody may see it. */
    public PreorderView show(long id) {
        return preorders.find(id).orElseThrow(() -> new NotFound(OBJECT, id));
    }

    /** Those that take requests now, for everybody; the ones that close first come first. */
    public Slice<PreorderView> taking(Paging paging) {
        return preorders.taking(clock.instant(), paging);
    }

    /** A seller's own, the newest first. */
    public List<PreorderView> ofSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.PRODUCTS);
        return preorders.ofSeller(sellerId);
    }

    public PreorderView ofSeller(long id, long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.PRODUCTS);
        return preorders
                .find(id)
                .filter(preorder -> preorder.sellerId() == sellerId)
                .orElseThrow(() -> new NotFound(OBJECT, id));
    }

    /** The requests that were not withdrawn, the largest first. */
    public List<RequestView> requests(PreorderView preorder, Actor actor) {
        actor.requireSight(show(preorder.id()).sellerId(), SellerRight.SEE_ORDERS);
        return requests.of(preorder.id());
    }

    /** What is in stock of it and could be shared out now, in steps. */
    public long inStock(PreorderView preorder) {
        return stock.stock(List.of(preorder.item().id()))
                .getOrDefault(preorder.item().id(), ItemStock.NONE)
                .available();
    }

    /** What the product's land usually gives, in grams of the raw crop; empty when nobody knows. */
    public Optional<Long> usualGrams(long productId) {
        return outlook.usualGrams(productId);
    }

    /** The share of a forecast that is promised where nobody says otherwise. */
    public int usualShare() {
        return sharePercent;
    }

    /** Opens it at once. Twice the same press finds the one that runs. */
    public long open(OpenPreorder wish, Actor actor) {
        TradeItemView item = item(wish.tradeItemId());
        actor.requireMemberOf(item.sellerId(), SellerRight.PRODUCTS);
        if (!item.forSale()) {
            throw new RuleViolation(
                    "preorder.not-for-sale", "Mặt hàng này chưa bán được trên chợ, nên chưa nhận đặt trước.");
        }
        if (sellers.payTo(item.sellerId()).isEmpty()) {
            throw new RuleViolation(
                    "preorder.no-account",
                    "Hãy ghi tài khoản ngân hàng trước, vì người đặt trước trả tiền bằng chuyển khoản.");
        }
        SeasonPromiseService.Expected expected =
                wish.ofSeason() == null ? null : seasons.expected(wish, wish.ofSeason(), part(item), item.sellerId());
        OpenPreorder.Checked checked =
                wish.checked(part(item), expected == null ? null : expected.most(), Times.dayOf(clock.instant()));
        if (!preorders.add(
                item.id(),
                item.productId(),
                item.sellerId(),
                checked,
                expected == null ? null : expected.promise(),
                RequestCodes.salt(),
                actor.name(),
                clock.instant())) {
            throw InvalidInput.of(
                    "tradeItemId", "Gói này đang có một đợt đặt trước. Hãy chia hàng hoặc hủy đợt đó trước.");
        }
        long id = preorders.running(item.id()).orElseThrow();
        record(id, "preorder.open", null, actor);
        return id;
    }

    private TradeItemView item(long id) {
        return catalogue.tradeItems(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("trade item", id));
    }

    static PreorderView.Item part(TradeItemView item) {
        return new PreorderView.Item(
                item.id(),
                item.productSlug(),
                item.productName(),
                item.itemName(),
                item.unitName(),
                item.unitScale(),
                item.saleStep(),
                item.ageLimit());
    }

    /** Takes no more requests; those that are there stay. Doing it twice changes nothing more. */
    public void close(long id, Actor actor) {
        actor.requireMemberOf(show(id).sellerId(), SellerRight.PRODUCTS);
        if (preorders.close(id)) {
            record(id, "preorder.close", null, actor);
        }
    }

    /** Nobody gets anything, nobody has paid anything, everybody reads why. Doing it twice changes nothing more. */
    public void callOff(long id, String reason, Actor actor) {
        PreorderView preorder = show(id);
        actor.requireMemberOf(preorder.sellerId(), SellerRight.PRODUCTS);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(reason, "reason", "Hãy ghi lý do, người đặt sẽ đọc được.", 300);
        wrong.throwIfAny();
        preorders.lock(id);
        if (!preorders.callOff(id, reason, clock.instant())) {
            if (show(id).status() == PreorderStatus.CALLED_OFF) {
                return;
            }
            throw new RuleViolation("preorder.over", "Đợt này đã chia hàng, không hủy được nữa.");
        }
        List<RequestView> told = requests.of(id);
        requests.callOff(id, clock.instant());
        outbox.write(news.calledOff(preorder, told, reason));
        record(id, "preorder.call-off", reason, actor);
    }

    private void record(long id, String deed, @Nullable String reason, Actor actor) {
        PreorderView now = show(id);
        audit.record(actor, deed, OBJECT, id, null, inWords(now), reason);
        changed.fire(new PreorderChanged(id));
    }

    static String inWords(PreorderView preorder) {
        return preorder.name() + ", giá " + preorder.price() + ", dự kiến " + preorder.quantity(preorder.forecast())
                + ", nhận đặt " + preorder.quantity(preorder.cap()) + ", đã đặt "
                + preorder.quantity(preorder.requested())
                + ", mã khóa " + preorder.commitment()
                + promised(preorder.promise());
    }

    private static String promised(@Nullable SeasonPromise promise) {
        return promise == null
                ? ""
                : ", theo vụ " + promise.seasonId() + " (" + promise.crop() + "), 100 kg thu ra "
                        + promise.madePercent() + " kg"
                        + (promise.overReason() == null ? "" : ", vượt ước tính vì: " + promise.overReason());
    }
}
