package vn.chophien.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.lot.LotShare;
import vn.chophien.order.CheckoutForm;
import vn.chophien.order.CheckoutService;
import vn.chophien.order.OrderCancellation;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderPacking;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.order.PackOrder;
import vn.chophien.order.PayOnDeliveryService;
import vn.chophien.order.Phone;
import vn.chophien.order.UnscannedReason;
import vn.chophien.order.WantedItem;
import vn.chophien.order.WishesForm;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Sells to whoever stands before the seller. Each step is a transaction of the order's own; a step that was done is not done
 * again, so that a second press goes on where the first one stopped.
 */
@ApplicationScoped
public class CounterService {

    private static final String BUYER = "Khách tại quầy";
    private static final String NOTE = "Bán tại quầy";
    private static final int MOST_SALES = 200;

    @Inject
    CounterSaleService sales;

    @Inject
    CheckoutService checkout;

    @Inject
    OrderService orders;

    @Inject
    OrderPacking packing;

    @Inject
    OrderFulfilment fulfilment;

    @Inject
    OrderCancellation cancellation;

    @Inject
    PayOnDeliveryService cash;

    @Inject
    SellerService sellers;

    @Inject
    Clock clock;

    public List<CounterGoods> goods(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        return sales.goods(sellerId, today());
    }

    /** What was sold over the counter today, newest first. */
    public List<CounterSale> today(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        return sales.since(sellerId, today().atStartOfDay(Times.ZONE).toInstant(), MOST_SALES);
    }

    public CounterSale sale(long sellerId, String number, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        return sales.sale(sellerId, number).orElseThrow(() -> new NotFound("counter sale", number));
    }

    /**
     * Takes the goods out of the stock.
     *
     * @return the order's number; of the first one, where the form comes twice
     */
    public String sell(long sellerId, CounterOrder order, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.ORDERS);
        check(sellerId, order);
        sales.begin(order, sellerId, actor.name(), clock.instant());
        try {
            List<WantedItem> wanted = order.amounts().entrySet().stream()
                    .map(line -> new WantedItem(line.getKey(), line.getValue()))
                    .toList();
            checkout.place(form(sellerId, order), wanted, List.of());
        } catch (RuntimeException refused) {
            sales.giveUp(order.key());
            throw refused;
        }
        return sales.ofKey(sellerId, order.key())
                .orElseThrow(() -> new NotFound("counter sale", order.key()))
                .number();
    }

    private void check(long sellerId, CounterOrder order) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(order.key().matches("[0-9a-f-]{36}"), "key", "Biểu mẫu thiếu mã. Hãy tải lại trang.");
        wrong.require(!order.amounts().isEmpty(), "goods", "Hãy ghi số lượng của ít nhất một món.");
        wrong.require(
                order.phone().isBlank() || Phone.parse(order.phone()).isPresent(),
                "phone",
                "Số điện thoại chưa đúng, ví dụ 0912 345 678. Bạn có thể bỏ trống.");
        wrong.throwIfAny();
        Set<Long> own =
                sales.goods(sellerId, today()).stream().map(CounterGoods::id).collect(Collectors.toSet());
        if (!own.containsAll(order.amounts().keySet())) {
            throw new RuleViolation(
                    "counter.not-for-sale", "Có món vừa hết hàng hoặc ngừng bán. Hãy xem lại danh sách.");
        }
    }

    private CheckoutForm form(long sellerId, CounterOrder order) {
        String phone = order.phone().isBlank() ? sellers.seller(sellerId).phone() : order.phone();
        return new CheckoutForm(
                order.key(),
                BUYER,
                phone,
                "",
                "PICKUP",
                "",
                "",
                NOTE,
                order.isCash() ? "COD" : "TRANSFER",
                order.isOldEnough(),
                null,
                WishesForm.ofPlace(""));
    }

    /** The goods are in the buyer's hands; what was to be paid in cash is paid. */
    public void handOver(long sellerId, String number, Actor actor) {
        CounterSale sale = sale(sellerId, number, actor);
        if (sale.isDone()) {
            return;
        }
        if (!sale.canHandOver()) {
            throw new RuleViolation("counter.not-paid", "Tiền chưa về. Hãy chờ ngân hàng báo, hoặc đổi sang tiền mặt.");
        }
        OrderView order = orders.details(number, actor);
        if (order.status() != OrderStatus.PACKED) {
            packing.pack(reserved(order), actor);
        }
        fulfilment.delivered(number, orders.details(number, actor).facts().version(), actor);
    }

    private static PackOrder reserved(OrderView order) {
        return new PackOrder(
                order.number(),
                order.facts().version(),
                order.lines().stream()
                        .map(line -> new PackOrder.Line(
                                line.id(),
                                line.lots().stream()
                                        .map(lot -> new LotShare(
                                                lot.lotId(), lot.quantity().steps()))
                                        .toList()))
                        .toList(),
                UnscannedReason.FACE_TO_FACE);
    }

    /** The buyer has no bank app after all, or the network is away. */
    public void payInCash(long sellerId, String number, Actor actor) {
        CounterSale sale = sale(sellerId, number, actor);
        if (sale.status() == OrderStatus.AWAITING_PAYMENT) {
            cash.byBuyer(number, sale.token());
        }
    }

    /** Nothing was sold; the goods are for sale again. */
    public void callOff(long sellerId, String number, Actor actor) {
        sale(sellerId, number, actor);
        OrderView order = orders.details(number, actor);
        if (order.status() != OrderStatus.CANCELLED) {
            cancellation.bySeller(number, order.facts().version(), "Khách không mua nữa", actor);
        }
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
