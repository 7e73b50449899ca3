package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import vn.chophien.account.ServerSecrets;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** A visitor's cart. It promises nothing: stock is held when an order is placed, not before. */
@ApplicationScoped
@Retried
@Transactional
public class CartService {

    /** More lines than a family buys at once; it bounds the work of one checkout. */
    static final int MOST_LINES = 50;

    private static final long MOST_STEPS = 10_000_000;

    @Inject
    CartRepository carts;

    @Inject
    CartPricing pricing;

    @Inject
    CatalogueService catalogue;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    public CartView show(CartKey key) {
        return carts.find(key).map(id -> pricing.priced(carts.lines(id))).orElseGet(() -> new CartView(List.of()));
    }

    /**
     * Puts so much more of an item into the cart.
     *
     * @param amount in whole units and their fractions, as typed
     * @return how many lines the cart has now
     */
    public int add(CartKey key, long tradeItemId, BigDecimal amount) {
        return put(key, tradeItemId, amount, Long::sum);
    }

    /**
     * Sees to it that at least so much of an item is in the cart: whoever presses "buy now" twice buys it once.
     *
     * @return how many lines the cart has now
     */
    public int want(CartKey key, long tradeItemId, BigDecimal amount) {
        return put(key, tradeItemId, amount, Math::max);
    }

    private int put(CartKey key, long tradeItemId, BigDecimal amount, LongBinaryOperator together) {
        TradeItemView item = item(tradeItemId);
        if (!item.forSale()) {
            throw new RuleViolation("cart.not-for-sale", "Mặt hàng này đang ngừng bán.");
        }
        if (item.away() != null) {
            throw new RuleViolation("cart.seller-is-away", item.away());
        }
        long cart = carts.lockOrCreate(key, clock.instant());
        Map<Long, Long> lines = carts.lines(cart);
        boolean isNew = !lines.containsKey(tradeItemId);
        if (isNew && lines.size() >= MOST_LINES) {
            throw new RuleViolation("cart.full", "Giỏ đã có " + MOST_LINES + " món. Hãy đặt hàng trước, rồi mua tiếp.");
        }
        put(cart, item, together.applyAsLong(lines.getOrDefault(tradeItemId, 0L), steps(item, amount)));
        return isNew ? lines.size() + 1 : lines.size();
    }

    /** Sets how much of an item is in the cart; nothing at all removes it. */
    public int set(CartKey key, long tradeItemId, BigDecimal amount) {
        long cart = carts.lockOrCreate(key, clock.instant());
        if (amount.signum() == 0) {
            carts.remove(cart, tradeItemId);
        } else {
            TradeItemView item = item(tradeItemId);
            put(cart, item, steps(item, amount));
        }
        return carts.lineCount(cart);
    }

    /**
     * Takes out what cannot be bought as it stands, so that it keeps nothing else from being bought.
     *
     * @return how many lines the cart has now
     */
    public int removeUnbuyable(CartKey key) {
        long cart = carts.lockOrCreate(key, clock.instant());
        pricing.priced(carts.lines(cart))
                .unbuyable()
                .forEach(line -> carts.remove(cart, line.item().id()));
        return carts.lineCount(cart);
    }

    /**
     * Puts what is in one cart into another and leaves the first empty: sums, but no more than there is to buy. Once more
     * with the same carts finds nothing to do.
     */
    public CartMerge merge(CartKey from, CartKey into) {
        if (from.equals(into)) {
            return CartMerge.NOTHING;
        }
        Optional<Long> source = carts.lock(from);
        Map<Long, Long> brought = source.map(carts::lines).orElse(Map.of());
        if (brought.isEmpty()) {
            return CartMerge.NOTHING;
        }
        long cart = carts.lockOrCreate(into, clock.instant());
        CartMerge merge =
                CartMerge.of(carts.lines(cart), brought, pricing.priced(brought).lines(), MOST_LINES);
        merge.lines().forEach((item, steps) -> carts.put(cart, item, steps, clock.instant()));
        carts.empty(source.orElseThrow());
        return merge;
    }

    /** The cart of somebody who signed in, the same on every machine. Its key is made here and never leaves the server. */
    public CartKey ownKey(long accountId) {
        byte[] key = KeyedHash.sha256(secrets.named("account-cart"), Long.toString(accountId));
        return new CartKey(HexFormat.of().formatHex(key));
    }

    /** How many lines a cart has, for the badge. */
    public int lines(CartKey key) {
        return carts.find(key).map(carts::lineCount).orElse(0);
    }

    private void put(long cart, TradeItemView item, long steps) {
        if (steps > MOST_STEPS) {
            throw tooMuch();
        }
        carts.put(cart, item.id(), steps, clock.instant());
    }

    private TradeItemView item(long tradeItemId) {
        return catalogue.tradeItems(List.of(tradeItemId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("trade item", tradeItemId));
    }

    /** Exact: what the unit's steps cannot express is refused, never rounded. */
    static long steps(TradeItemView item, BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
            throw tooMuch();
        }
        BigDecimal steps = amount.movePointRight(item.unitScale()).stripTrailingZeros();
        boolean whole = steps.scale() <= 0;
        if (steps.signum() <= 0 || !whole || steps.longValueExact() % item.saleStep() != 0) {
            throw InvalidInput.of(
                    "amount", "Số lượng phải là bội số của " + item.quantity(item.saleStep()) + " và lớn hơn 0.");
        }
        return steps.longValueExact();
    }

    private static InvalidInput tooMuch() {
        return InvalidInput.of("amount", "Số lượng quá lớn. Hãy gọi cho người bán để đặt số lượng này.");
    }
}
