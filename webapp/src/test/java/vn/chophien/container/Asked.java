package vn.chophien.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditFilter;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.ListingFilter;
import vn.chophien.catalogue.PriceTrailService;
import vn.chophien.catalogue.ProductEditing;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.cooperative.SellerFilter;
import vn.chophien.cooperative.SellerService;
import vn.chophien.lot.LotFilter;
import vn.chophien.lot.LotService;
import vn.chophien.order.OrderCancellation;
import vn.chophien.order.OrderFilter;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderPacking;
import vn.chophien.order.OrderService;
import vn.chophien.order.PackOrder;
import vn.chophien.order.UnscannedReason;
import vn.chophien.oversight.OversightService;
import vn.chophien.payment.HandlePayment;
import vn.chophien.payment.PaymentQueue;
import vn.chophien.payment.SellerTakings;
import vn.chophien.preorder.PreorderService;
import vn.chophien.preorder.SeasonPromiseService;
import vn.chophien.shared.Paging;

/** Everything that services do only for those who may ask for it, each asked once, by {@code Type.method}. */
@ApplicationScoped
class Asked {

    private static final Paging FIRST = new Paging(1, 10);
    private static final String REASON = "Thử xem ai được phép làm việc này";

    @Inject
    AuditLog audit;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductEditing editing;

    @Inject
    PriceTrailService trails;

    @Inject
    ProductReview review;

    @Inject
    SellerService sellers;

    @Inject
    LotService lots;

    @Inject
    PreorderService preorders;

    @Inject
    SeasonPromiseService promises;

    @Inject
    OrderService orders;

    @Inject
    OrderPacking packing;

    @Inject
    OrderFulfilment fulfilment;

    @Inject
    OrderCancellation cancellation;

    @Inject
    PaymentQueue queue;

    @Inject
    SellerTakings receipts;

    @Inject
    OversightService oversight;

    /** How each call ended: {@code answered}, or the kind of its refusal. */
    static Map<String, String> outcomes(Map<String, Runnable> asked) {
        Map<String, String> outcomes = new TreeMap<>();
        asked.forEach((call, run) -> outcomes.put(call, outcome(run)));
        return outcomes;
    }

    private static String outcome(Runnable run) {
        try {
            run.run();
            return "answered";
        } catch (RuntimeException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    /** What is read or decided for the whole province. */
    Map<String, Runnable> ofStaff(Goods goods, Actor actor) {
        Map<String, Runnable> asked = new TreeMap<>();
        asked.put("AuditLog.page", () -> audit.page(AuditFilter.ALL, FIRST, actor));
        asked.put("CatalogueService.forStaff", () -> catalogue.forStaff(ListingFilter.ALL, FIRST, actor));
        asked.put("ProductReview.pending", () -> review.pending(FIRST, actor));
        asked.put("ProductReview.approve", () -> review.approve(goods.product(), 0, actor));
        asked.put("ProductReview.refuse", () -> review.refuse(goods.product(), 0, REASON, actor));
        asked.put("ProductReview.hide", () -> review.hide(goods.product(), 0, REASON, actor));
        asked.put("ProductReview.rewritten", () -> review.rewritten(FIRST, actor));
        asked.put("ProductReview.acceptTexts", () -> review.acceptTexts(goods.product(), 0, actor));
        asked.put("ProductReview.takeTextsBack", () -> review.takeTextsBack(goods.product(), 0, REASON, actor));
        asked.put("OrderService.withLot", () -> orders.withLot(goods.lot(), actor));
        asked.put("SellerService.forStaff", () -> sellers.forStaff(SellerFilter.ALL, FIRST, actor));
        asked.put("LotService.hold", () -> lots.hold(goods.lot(), REASON, actor));
        asked.put("LotService.release", () -> lots.release(goods.lot(), REASON, actor));
        asked.put("PaymentQueue.waiting", () -> queue.waiting(FIRST, actor));
        asked.put("PaymentQueue.file", () -> queue.file(goods.message(), actor));
        asked.put("PaymentQueue.ofOrder", () -> queue.ofOrder(goods.order(), actor));
        asked.put(
                "PaymentQueue.handle",
                () -> queue.handle(new HandlePayment(goods.message(), HandlePayment.How.NOTED, null, REASON), actor));
        asked.put("OversightService.overview", () -> oversight.overview(actor));
        asked.put("OversightService.endingPapers", () -> oversight.endingPapers(actor));
        asked.put("OversightService.openComplaints", () -> oversight.openComplaints(actor));
        asked.put("OversightService.recentEdits", () -> oversight.recentEdits(actor));
        asked.put(
                "OversightService.flags",
                () -> oversight.flags(catalogue.listing(goods.product(), MarketIT.STAFF), actor));
        return asked;
    }

    /** What a seller's members may read of their own, and staff of everybody's. */
    Map<String, Runnable> ofMembersAndStaff(Goods goods, Actor actor) {
        Map<String, Runnable> asked = new TreeMap<>();
        asked.put("CatalogueService.listing", () -> catalogue.listing(goods.product(), actor));
        asked.put(
                "ProductReview.textChange",
                () -> review.textChange(catalogue.listing(goods.product(), MarketIT.STAFF), actor));
        asked.put("CatalogueService.ofSeller", () -> catalogue.ofSeller(goods.seller(), actor, FIRST));
        asked.put("LotService.list", () -> lots.list(LotFilter.of(goods.seller()), FIRST, actor));
        asked.put("LotService.summary", () -> lots.summary(goods.lot(), actor));
        asked.put("PreorderService.ofSeller", () -> preorders.ofSeller(goods.seller(), actor));
        asked.put("SeasonPromiseService.growing", () -> promises.growing(goods.seller(), actor));
        asked.put("SeasonPromiseService.shortages", () -> promises.shortages(goods.seller(), actor));
        asked.put("OrderService.details", () -> orders.details(goods.order(), actor));
        asked.put("OrderService.list", () -> orders.list(OrderFilter.ofSeller(goods.seller()), FIRST, actor));
        asked.put("OrderService.counts", () -> orders.counts(goods.seller(), Instant.EPOCH, actor));
        asked.put("OrderPacking.choices", () -> packing.choices(goods.order(), actor));
        asked.put("SellerTakings.ofMonth", () -> receipts.ofMonth(goods.seller(), YearMonth.of(2026, 11), actor));
        return asked;
    }

    /** What only the seller does: staff do not pack for them, nor write their texts. */
    Map<String, Runnable> ofMembers(Goods goods, Actor actor) {
        Map<String, Runnable> asked = new TreeMap<>();
        asked.put(
                "OrderPacking.pack",
                () -> packing.pack(new PackOrder(goods.order(), 0, List.of(), UnscannedReason.NO_CODE), actor));
        asked.put("OrderFulfilment.ship", () -> fulfilment.ship(goods.order(), 0, "Bưu điện", null, actor));
        asked.put("OrderFulfilment.delivered", () -> fulfilment.delivered(goods.order(), 0, actor));
        asked.put("OrderFulfilment.returned", () -> fulfilment.returned(goods.order(), 0, REASON, actor));
        asked.put("OrderFulfilment.refunded", () -> fulfilment.refunded(goods.order(), 0, REASON, actor));
        asked.put("OrderCancellation.bySeller", () -> cancellation.bySeller(goods.order(), 0, REASON, actor));
        asked.put("PriceTrailService.tell", () -> trails.tell(goods.product(), Map.of(), actor));
        asked.put("ProductEditing.submit", () -> editing.submit(goods.product(), 0, actor));
        asked.put(
                "ProductEditing.edit",
                () -> editing.edit(new EditProduct(goods.product(), 0, texts(), Map.of(), Map.of()), actor));
        return asked;
    }

    private static ProductTexts texts() {
        return new ProductTexts("Tên khác", REASON, REASON, null, null, null, "Chợ Đồn", null);
    }

    /** One thing of each kind, all of one seller. */
    record Goods(long seller, long product, long lot, String order, long message) {}
}
