package vn.chophien.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.chophien.shared.RuleViolation;

/** One line that cannot be ordered blocks only itself: it stays in the cart, if the buyer says so. */
@Dependent
class CartLeavings {

    @Inject
    CheckoutService checkout;

    @Inject
    CartRepository carts;

    @Inject
    Clock clock;

    /** What is ordered of a cart that was just emptied; the rest goes back into it. */
    Quote quote(CartView all, PlaceOrder command) {
        boolean leavesRest = command.wishes().leaveRest();
        List<CartLine> unbuyable = leavesRest ? all.unbuyable() : List.of();
        Quote quote = checkout.quote(all.without(unbuyable), command.communeCode());
        List<CartLine> blocked =
                quote.blocked().stream().map(Quote.Blocked::line).toList();
        if (!leavesRest && !blocked.isEmpty()) {
            throw new RuleViolation(
                    "order.line-cannot-go-there",
                    blocked.get(0).name() + ": " + quote.blocked().get(0).reason()
                            + " Hãy chọn đến nhận, hoặc để món này lại trong giỏ.");
        }
        if (quote.parts().isEmpty() && !all.isEmpty()) {
            throw new RuleViolation(
                    "order.nothing-can-go",
                    "Không món nào trong giỏ đặt được như vậy. Hãy chọn đến nhận, hoặc nơi khác.");
        }
        boolean hasRest = !unbuyable.isEmpty() || !blocked.isEmpty();
        if (hasRest && command.basket() instanceof CartKey key) {
            carts.lock(key).ifPresent(cart -> {
                putBack(cart, unbuyable);
                putBack(cart, blocked);
            });
        }
        return quote;
    }

    private void putBack(long cart, List<CartLine> lines) {
        lines.forEach(line -> carts.put(cart, line.item().id(), line.steps(), clock.instant()));
    }
}
