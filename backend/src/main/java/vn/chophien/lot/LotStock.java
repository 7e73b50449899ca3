package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * The stock of the market is what is left in its lots. It moves only here, and only by conditional updates, so that no
 * lot is ever promised twice, whoever else buys at the same moment.
 *
 * <p>Always part of the caller's transaction, and best its last step: a hot lot is locked until that ends. Rows are
 * taken in the order of their ids, so two orders for the same lots wait for each other instead of deadlocking; after a
 * plan failed that order may break, and the database's verdict is for the caller to retry.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LotStock {

    /** Each further round means that somebody else just bought; so many in a row do not happen by chance. */
    private static final int MOST_ROUNDS = 50;

    @Inject
    LotStockRepository lots;

    @Inject
    Clock clock;

    /** What can be sold now, and what is stopped, by trade item; an item without either is left out. */
    @Transactional
    public Map<Long, ItemStock> stock(Collection<Long> tradeItemIds) {
        return tradeItemIds.isEmpty() ? Map.of() : lots.stock(tradeItemIds, today());
    }

    /** The lots that an item could be packed from now, first expired first. */
    @Transactional
    public List<SellableLot> sellable(Collection<Long> tradeItemIds) {
        return sellable(tradeItemIds, List.of());
    }

    /** As {@link #sellable(Collection)}, with the lots that an order holds already, even when it holds their last. */
    @Transactional
    public List<SellableLot> sellable(Collection<Long> tradeItemIds, Collection<Long> held) {
        return tradeItemIds.isEmpty() ? List.of() : lots.sellable(tradeItemIds, held, today());
    }

    /**
     * Takes the wanted steps of every trade item out of its lots, first expired first, all or nothing.
     *
     * @param wanted steps by trade item
     * @return which lots serve which trade item
     * @throws TooLittleLeft when there is not enough; what was taken goes back with the transaction
     */
    public Map<Long, List<LotShare>> reserve(Map<Long, Long> wanted) {
        Map<Long, Long> missing = new TreeMap<>(wanted);
        Map<Long, List<LotShare>> taken = new HashMap<>();
        for (int round = 1; !missing.isEmpty(); round++) {
            for (StockPlan.Pick pick : plan(wanted, missing, round)) {
                if (lots.take(pick.lotId(), pick.tradeItemId(), pick.steps(), today())) {
                    add(taken, pick);
                    missing.merge(pick.tradeItemId(), -pick.steps(), Long::sum);
                }
            }
            missing.values().removeIf(steps -> steps == 0);
        }
        return taken;
    }

    /** Plans for what is still missing, since others may have taken lots after the last look. */
    private List<StockPlan.Pick> plan(Map<Long, Long> wanted, Map<Long, Long> missing, int round) {
        try {
            return inIdOrder(StockPlan.pick(missing, round <= MOST_ROUNDS ? offers(missing.keySet()) : List.of()));
        } catch (TooLittleLeft refusal) {
            long item = refusal.tradeItemId();
            long already = wanted.getOrDefault(item, 0L) - missing.getOrDefault(item, 0L);
            throw new TooLittleLeft(item, already + refusal.available());
        }
    }

    /** Puts back what an order no longer needs, also into a lot that is no longer for sale. */
    public void release(Collection<LotShare> shares) {
        shares.stream()
                .sorted(Comparator.comparingLong(LotShare::lotId))
                .forEach(share -> lots.putBack(share.lotId(), share.steps()));
    }

    /**
     * Swaps the lots of order lines for those that are really packed. Every chosen lot must be of the line's trade item,
     * not held or recalled, not expired, and have enough left beyond what the line already holds of it.
     */
    public void exchange(Collection<LotExchange> exchanges) {
        exchanges.stream()
                .flatMap(LotExchange::changes)
                .sorted(Comparator.comparingLong(LotExchange.Change::lotId))
                .forEach(this::apply);
    }

    /**
     * One lot takes over what others were reserved for. Unlike {@link #exchange} it asks nothing of the lots that stay or
     * give up: one of them may have been stopped, which is often why.
     */
    public void swap(LotExchange exchange, long takingOver) {
        exchange.changes()
                .sorted(Comparator.comparingLong(LotExchange.Change::lotId))
                .filter(change -> change.steps() < 0 || change.lotId() == takingOver)
                .forEach(this::applySwap);
    }

    private void applySwap(LotExchange.Change change) {
        if (change.steps() < 0) {
            lots.putBack(change.lotId(), -change.steps());
        } else if (!lots.take(change.lotId(), change.tradeItemId(), change.steps(), today())) {
            throw new RuleViolation(
                    "lot.taken-meanwhile",
                    "Lô " + lots.number(change.lotId())
                            + " vừa được giữ cho đơn khác, hoặc vừa bị dừng. Hãy quét lại để xem lô nào còn.");
        }
    }

    /** Whoever holds or recalls one of these lots meanwhile waits until the caller is done, or is seen here. */
    public void requireNoneStopped(Collection<LotShare> shares) {
        List<String> stopped =
                lots.lockStopped(shares.stream().map(LotShare::lotId).toList());
        if (!stopped.isEmpty()) {
            throw new RuleViolation(
                    "lot.stopped",
                    "Lô " + String.join(", ", stopped) + " trong kiện này đã bị tạm dừng bán, tạm giữ hoặc thu hồi."
                            + " Đừng giao. Hãy đóng gói lại bằng lô khác, hủy đơn, hoặc đợi lô được mở lại.");
        }
    }

    private void apply(LotExchange.Change change) {
        if (change.steps() < 0) {
            lots.putBack(change.lotId(), -change.steps());
        }
        long more = Math.max(0, change.steps());
        if (change.isPacked() && !lots.take(change.lotId(), change.tradeItemId(), more, today())) {
            throw new RuleViolation(
                    "lot.not-for-packing",
                    "Lô " + lots.number(change.lotId())
                            + " không dùng được: không đủ hàng, đã hết hạn, đang bị tạm dừng bán,"
                            + " tạm giữ, thu hồi, hoặc là lô của mặt hàng khác. Hãy chọn lô khác.");
        }
    }

    private List<StockPlan.Offer> offers(Collection<Long> tradeItemIds) {
        return sellable(tradeItemIds).stream()
                .map(lot -> new StockPlan.Offer(lot.lotId(), lot.tradeItemId(), lot.remaining()))
                .toList();
    }

    private static List<StockPlan.Pick> inIdOrder(List<StockPlan.Pick> picks) {
        return picks.stream()
                .sorted(Comparator.comparingLong(StockPlan.Pick::lotId))
                .toList();
    }

    private static void add(Map<Long, List<LotShare>> taken, StockPlan.Pick pick) {
        List<LotShare> shares = taken.computeIfAbsent(pick.tradeItemId(), id -> new ArrayList<>());
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).lotId() == pick.lotId()) { // a later plan came back to the same lot
                shares.set(i, new LotShare(pick.lotId(), shares.get(i).steps() + pick.steps()));
                return;
            }
        }
        shares.add(new LotShare(pick.lotId(), pick.steps()));
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
