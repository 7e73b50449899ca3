package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.LotRestocking;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotShare;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * What becomes of goods that came back, once somebody has looked at them: fit for sale, into the lot that they were packed
 * from; or thrown away. Never more than was packed of a lot, nor more of a line than was sent back.
 */
@ApplicationScoped
@Retried
@Transactional
public class ReturnSortingService {

    private static final int MOST_SHOWN = 50;

    @Inject
    ReturnService returns;

    @Inject
    ReturnRepository locks;

    @Inject
    ReturnSortingRepository sorting;

    @Inject
    LotRestocking restocking;

    @Inject
    LotService lots;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What nobody has said anything about yet; nothing as long as the goods are not here. */
    public List<ReturnGoods> left(long returnId, Actor actor) {
        ReturnView found = returns.find(returnId, actor);
        return isHere(found) ? sorting.left(returnId, Times.dayOf(clock.instant())) : List.of();
    }

    public List<SortedGoods> sorted(long returnId, Actor actor) {
        returns.find(returnId, actor);
        return sorting.sorted(returnId);
    }

    /** What came back of one lot, the newest first. */
    public List<SortedGoods> ofLot(long lotId, Actor actor) {
        actor.requireSight(lots.summary(lotId, actor).sellerId(), SellerRight.LOOK);
        return sorting.ofLot(lotId, MOST_SHOWN);
    }

    /** All that a seller sorted, the oldest first, for a copy of what was written down here. */
    public List<SortedGoods> ofSeller(long sellerId, Paging paging, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return sorting.ofSeller(sellerId, paging);
    }

    /** Said twice, it is done once. */
    public void sort(SortReturn command, Actor actor) {
        ReturnView asked = returns.find(command.returnId(), actor);
        actor.requireMemberOf(asked.sellerId(), SellerRight.ORDERS);
        if (sorting.has(command.returnId(), command.key())) {
            return; // of a form that was sent again nothing may be left to say
        }
        command.check();
        locks.lockOrder(asked.orderId());
        if (sorting.has(command.returnId(), command.key())) {
            return;
        }
        if (!isHere(returns.find(command.returnId(), actor))) {
            throw new RuleViolation(
                    "return.not-here", "Hàng trả chưa về đến bạn. Hãy ghi đã nhận lại hàng rồi xếp vào lô.");
        }
        Instant now = clock.instant();
        requireEnough(sorting.left(command.returnId(), Times.dayOf(now)), command);
        Map<Long, Long> back = new TreeMap<>();
        for (SortReturn.Part part : command.parts()) {
            if (part.toStock() > 0) {
                sorting.add(command, part, SortOutcome.STOCK, part.toStock(), null, actor.name(), now);
                back.merge(part.lotId(), part.toStock(), Long::sum);
            }
            if (part.discarded() > 0) {
                sorting.add(command, part, SortOutcome.DISCARDED, part.discarded(), part.reason(), actor.name(), now);
            }
        }
        audit.record(
                actor, "return.sort", "order", asked.orderNumber(), null, words(command), "trả hàng " + asked.id());
        restocking.takeBack(
                asked.sellerId(),
                back.entrySet().stream()
                        .map(lot -> new LotShare(lot.getKey(), lot.getValue()))
                        .toList());
    }

    /** One that was refused afterwards belongs to the buyer again. */
    private static boolean isHere(ReturnView found) {
        return found.state() != ReturnState.REFUSED
                && found.steps().stream().anyMatch(step -> step.state() == ReturnState.RECEIVED);
    }

    private static void requireEnough(List<ReturnGoods> left, SortReturn command) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Map<Long, Long> ofLine = new TreeMap<>();
        for (SortReturn.Part part : command.parts()) {
            ReturnGoods goods = left.stream()
                    .filter(each -> each.lineId() == part.lineId() && each.lotId() == part.lotId())
                    .findFirst()
                    .orElse(null);
            String field = ReturnGoods.field(part.toStock() > 0 ? "kho" : "bo", part.lineId(), part.lotId());
            if (goods == null) {
                wrong.require(false, field, "Lô này không còn gì trong lần trả hàng này. Hãy tải lại trang.");
                continue;
            }
            wrong.require(part.steps() <= goods.most().steps(), field, "Nhiều nhất " + goods.most() + " của lô này.");
            long all = ofLine.merge(part.lineId(), part.steps(), Math::addExact);
            long most = left.stream()
                    .filter(each -> each.lineId() == part.lineId())
                    .mapToLong(each -> each.returned().steps())
                    .max()
                    .orElse(0);
            wrong.require(all <= most, field, "Cộng các lô lại nhiều hơn số khách trả.");
        }
        wrong.throwIfAny();
    }

    private static String words(SortReturn command) {
        long stock =
                command.parts().stream().mapToLong(SortReturn.Part::toStock).sum();
        long gone =
                command.parts().stream().mapToLong(SortReturn.Part::discarded).sum();
        return "vào lại lô " + stock + ", bỏ " + gone;
    }
}
