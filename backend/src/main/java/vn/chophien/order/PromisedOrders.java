package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.lot.ItemStock;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStock;
import vn.chophien.lot.TooLittleLeft;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Crockford;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.voucher.PartDiscount;

/**
 * Turns promises that were made before there were goods into ordinary orders, at the promised price, which wait for their
 * money from then on. All of one promise together, as the last part of the caller's transaction: the stock is taken once
 * for everybody, so that nobody who buys meanwhile comes between them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PromisedOrders {

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Inject
    CheckoutService checkout;

    @Inject
    PlaceService places;

    @Inject
    CheckoutRepository checkouts;

    @Inject
    OrderRepository orders;

    @Inject
    WishesRepository wishes;

    @Inject
    LotStock stock;

    @Inject
    Event<OrderPlaced> placed;

    @Inject
    Clock clock;

    /** Reads who wants a promised item, and refuses what could never become an order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Recipient read(CheckoutForm form, long tradeItemId, long steps) {
        Ware ware = ware(tradeItemId).forSale();
        CartGroup goods = ware.group(steps);
        PlaceOrder command = form.check(ware.basket(steps), places);
        Quote quote = quote(goods, command.communeCode());
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        quote.blocked().forEach(blocked -> wrong.require(false, "commune", blocked.reason()));
        Integer age = goods.ageLimit();
        wrong.require(
                age == null || command.ageConfirmed(),
                "age",
                "Hàng này chỉ bán cho người từ " + age + " tuổi. Hãy xác nhận tuổi.");
        wrong.throwIfAny();
        return Recipient.of(command);
    }

    /** What delivery would cost by today's terms; null where it cannot go, or nobody knows where it goes. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public @Nullable Money fee(long tradeItemId, long steps, Money price, @Nullable String communeCode) {
        if (communeCode == null) {
            return null;
        }
        Quote quote = quote(ware(tradeItemId).at(price).group(steps), communeCode);
        return quote.blocked().isEmpty() ? quote.deliveryFee() : null;
    }

    /**
     * Places all of them, or none.
     *
     * @param price of one whole unit, as it was promised
     * @return the order's number by key
     */
    public Map<String, String> place(long tradeItemId, Money price, List<PromisedOrder> promises, Instant payBy) {
        Instant now = clock.instant();
        Ware ware = ware(tradeItemId).forSale().at(price);
        Map<String, Order> made = new LinkedHashMap<>();
        for (PromisedOrder promise : promises) {
            made.put(promise.key(), add(ware, promise, now, payBy));
        }
        deal(tradeItemId, promises, made);
        Map<String, String> numbers = new LinkedHashMap<>();
        made.forEach((key, order) -> numbers.put(key, order.number()));
        return numbers;
    }

    private Order add(Ware ware, PromisedOrder promise, Instant now, Instant payBy) {
        CartGroup goods = ware.group(promise.steps());
        PlaceOrder command = promise.to().ordering(promise.key(), ware.basket(promise.steps()));
        if (!checkouts.begin(command, Crockford.random(26), now)) {
            throw new KeyReused();
        }
        long checkoutId = checkouts.find(command.key()).orElseThrow().id();
        Order order = new Order(
                OrderNumber.fresh(now),
                checkoutId,
                command,
                goods,
                promisedFee(goods, command.communeCode()),
                PartDiscount.NONE,
                now,
                payBy);
        orders.add(order, goods.lines(), PartDiscount.NONE);
        wishes.keep(order.id(), command.wishes(), goods.ageLimit(), now);
        orders.record(order, command.buyerName(), null, now);
        placed.fire(order.placed());
        return order;
    }

    /** Where rules forbid by now to send it there, it was promised before they did, and costs nothing. */
    private Money promisedFee(CartGroup goods, @Nullable String communeCode) {
        return quote(goods, communeCode).deliveryFee();
    }

    private void deal(long tradeItemId, List<PromisedOrder> promises, Map<String, Order> made) {
        long all = promises.stream().mapToLong(PromisedOrder::steps).sum();
        if (all == 0) {
            return;
        }
        try {
            ShareDealer dealer =
                    new ShareDealer(stock.reserve(Map.of(tradeItemId, all)).getOrDefault(tradeItemId, List.of()));
            Map<Order, List<LotShare>> dealt = new LinkedHashMap<>();
            promises.forEach(promise ->
                    dealt.put(Objects.requireNonNull(made.get(promise.key())), dealer.next(promise.steps())));
            orders.allocate(dealt);
        } catch (TooLittleLeft less) {
            throw new RuleViolation(
                    less.code(),
                    "Trong kho không còn đủ hàng để chia: có người vừa mua, hoặc có lô tạm dừng bán. Hãy xem lại số.");
        }
    }

    private Ware ware(long tradeItemId) {
        TradeItemView item = catalogue.tradeItems(List.of(tradeItemId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("trade item", tradeItemId));
        return new Ware(
                item,
                Objects.requireNonNull(sellers.sellers(List.of(item.sellerId())).get(item.sellerId())));
    }

    /** What was promised, and by whom: the same for everybody who gets some. */
    private record Ware(TradeItemView item, SellerView seller) {

        /** What staff took down meanwhile is neither promised nor handed out. */
        Ware forSale() {
            if (!item.forSale()) {
                throw new RuleViolation(
                        "order.not-for-sale", "Mặt hàng này đang ngừng bán, nên chưa làm được việc này.");
            }
            return this;
        }

        Ware at(Money price) {
            return new Ware(item.at(price), seller);
        }

        CartGroup group(long steps) {
            return new CartGroup(seller, List.of(new CartLine(item, steps, ItemStock.NONE)));
        }

        WantedLines basket(long steps) {
            return new WantedLines(Map.of(item.id(), steps), List.of());
        }
    }

    private Quote quote(CartGroup goods, @Nullable String communeCode) {
        return checkout.quote(new CartView(List.of(goods)), communeCode);
    }
}
