package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.lot.ItemStock;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStock;
import vn.chophien.lot.TooLittleLeft;
import vn.chophien.shared.Crockford;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * One attempt to place a checkout, as one transaction of its own.
 *
 * <p>The key's row comes first: whoever sends the same key meanwhile waits on it, and then reads what was placed here.
 * Vouchers and the stock come last: a row that many want is locked for as short as can be.
 */
@ApplicationScoped
@Retried
class OrderPlacement {

    @Inject
    CheckoutRepository checkouts;

    @Inject
    CartRepository carts;

    @Inject
    CartPricing pricing;

    @Inject
    CheckoutService checkout;

    @Inject
    CartLeavings leavings;

    @Inject
    OrderRepository orders;

    @Inject
    WishesRepository wishes;

    @Inject
    OrderPickupRepository pickups;

    @Inject
    LotStock stock;

    @Inject
    OrderVouchers vouchers;

    @Inject
    Event<OrderPlaced> placed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.order.pay-within", defaultValue = "PT30M")
    Duration payWithin;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String place(PlaceOrder command) {
        Instant now = clock.instant();
        if (!checkouts.begin(command, Crockford.random(26), now)) {
            return replay(command);
        }
        Checkout begun = checkouts.find(command.key()).orElseThrow();
        List<String> codes = vouchers.take(command.basket());
        CartView all = pricing.priced(take(command.basket()));
        Quote quote = vouchers.applied(leavings.quote(all, command), command.basket(), codes);
        CartView cart = quote.cart();
        requirePlaceable(command, cart);
        requireSumAsShown(command, quote);
        List<Order> made = new ArrayList<>();
        for (Quote.Part part : quote.parts()) {
            made.add(add(command, part, begun.id(), now));
        }
        vouchers.take(quote, begun.id(), command.phone(), made);
        orders.allocate(made, reserve(cart));
        return begun.accessToken();
    }

    /** The same key again: the orders are there already. Reading is all that a replay ever does. */
    private String replay(PlaceOrder command) {
        Checkout earlier = checkouts.find(command.key()).orElseThrow();
        if (!earlier.isOf(command)) {
            throw new KeyReused();
        }
        return earlier.accessToken();
    }

    /** Steps by trade item. A cart is locked and emptied, so that another checkout of it finds nothing. */
    private Map<Long, Long> take(Basket basket) {
        if (basket instanceof WantedLines wanted) {
            return wanted.steps();
        }
        long cart = carts.lock((CartKey) basket).orElseThrow(OrderPlacement::nothingToPlace);
        Map<Long, Long> lines = carts.lines(cart);
        carts.empty(cart);
        return lines;
    }

    private static void requirePlaceable(PlaceOrder command, CartView cart) {
        if (cart.isEmpty()) {
            throw nothingToPlace();
        }
        for (CartLine line : cart.lines()) {
            String problem = line.problem();
            if (problem != null) {
                throw new RuleViolation("order.line-not-buyable", line.name() + ": " + problem);
            }
        }
        Integer age = cart.ageLimit();
        if (age != null && !command.ageConfirmed()) {
            throw new RuleViolation(
                    "order.age-not-confirmed", "Giỏ có hàng chỉ bán cho người từ " + age + " tuổi. Hãy xác nhận tuổi.");
        }
    }

    /** A code that no longer holds is named, because “another sum” would not tell the buyer why. */
    private static void requireSumAsShown(PlaceOrder command, Quote quote) {
        Money expected = command.expectedTotal();
        if (expected != null && quote.total().equals(expected)) {
            return;
        }
        String problem = quote.discounts().problem().orElse(null);
        if (problem != null) {
            throw new VoucherNotHolding(problem, quote.total());
        }
        if (expected != null) {
            throw new TotalChanged(quote.total());
        }
    }

    static RuleViolation nothingToPlace() {
        return new RuleViolation("order.cart-empty", "Giỏ hàng đang trống. Có thể bạn đã đặt đơn này ở cửa sổ khác.");
    }

    private Order add(PlaceOrder command, Quote.Part part, long checkoutId, Instant now) {
        requirePayable(command, part);
        Instant payBy = command.payment() == PaymentMethod.TRANSFER ? now.plus(payWithin) : null;
        Order order = new Order(
                OrderNumber.fresh(now), checkoutId, command, part.group(), part.fee(), part.discount(), now, payBy);
        orders.add(order, part.group().lines(), part.discount());
        pickups.book(order, command.wishes().pickups().get(part.group().seller().id()));
        wishes.keep(order.id(), command.wishes(), part.group().ageLimit(), now);
        orders.record(order, command.buyerName(), null, now);
        placed.fire(order.placed());
        return order;
    }

    private void requirePayable(PlaceOrder command, Quote.Part part) {
        CartGroup group = part.group();
        Money most = part.codMost();
        if (command.payment() == PaymentMethod.COD
                && most != null
                && part.total().compareTo(most) > 0) {
            throw new RuleViolation(
                    "order.too-much-for-cash",
                    "Đơn ở " + group.seller().name() + " quá " + most
                            + ", không trả tiền khi nhận hàng được. Hãy chọn chuyển khoản, hoặc mua ít hơn.");
        }
        if (command.payment() == PaymentMethod.TRANSFER && !checkout.takesTransfers(group)) {
            throw new RuleViolation(
                    "order.no-transfer",
                    group.seller().name() + " chưa nhận chuyển khoản. Hãy chọn trả tiền khi nhận hàng.");
        }
    }

    private Map<Long, List<LotShare>> reserve(CartView cart) {
        Map<Long, Long> wanted = new HashMap<>();
        cart.lines().forEach(line -> wanted.put(line.item().id(), line.steps()));
        try {
            return stock.reserve(wanted);
        } catch (TooLittleLeft refusal) {
            CartLine line = cart.lines().stream()
                    .filter(candidate -> candidate.item().id() == refusal.tradeItemId())
                    .findFirst()
                    .orElseThrow();
            CartLine now = new CartLine(
                    line.item(),
                    line.steps(),
                    new ItemStock(refusal.available(), line.stock().stopped()));
            throw new RuleViolation(refusal.code(), line.name() + ": " + Objects.requireNonNull(now.problem()));
        }
    }
}
