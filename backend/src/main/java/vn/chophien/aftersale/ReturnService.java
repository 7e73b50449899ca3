package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** Returns, step by step. The order's row is locked first, so that one line is not sent back twice. */
@ApplicationScoped
@Retried
@Transactional
public class ReturnService {

    private static final int MOST_SHOWN = 100;

    @Inject
    ReturnRepository returns;

    @Inject
    ReturnTerms terms;

    @Inject
    ReturnLetters letters;

    @Inject
    OrderService orders;

    @Inject
    MediaService media;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** For which reasons the holder of this link may still send goods back; none before they came. */
    public List<ReturnTerm> terms(String number, String accessToken) {
        return terms(orders.ofBuyer(number, accessToken));
    }

    private List<ReturnTerm> terms(OrderView order) {
        Instant delivered = order.facts().times().deliveredAt();
        return delivered == null || order.status() != OrderStatus.DELIVERED
                ? List.of()
                : terms.open(delivered, Times.dayOf(clock.instant()));
    }

    public List<ReturnView> ofBuyer(String number, String accessToken) {
        return returns.ofOrder(orders.ofBuyer(number, accessToken).facts().id()).stream()
                .map(terms::dated)
                .toList();
    }

    public ReturnView ofBuyer(String number, String accessToken, long returnId) {
        return ofBuyer(number, accessToken).stream()
                .filter(found -> found.id() == returnId)
                .findFirst()
                .orElseThrow(() -> new NotFound("return", returnId));
    }

    /** @return its id, the same for the same form */
    public long ask(String number, String accessToken, AskReturn asked) {
        OrderView known = orders.ofBuyer(number, accessToken);
        asked.check();
        returns.lockOrder(known.facts().id());
        OrderView order = orders.ofBuyer(number, accessToken);
        long orderId = order.facts().id();
        Long before = returns.byClientId(asked.clientId(), orderId).orElse(null);
        if (before != null) {
            return before;
        }
        if (terms(order).stream().noneMatch(term -> term.reason() == asked.reason())) {
            throw new RuleViolation("return.not-now", "Đơn này không trả được vì lý do này nữa. Hãy xem lại các hạn.");
        }
        ReturnSum sum = ReturnSum.of(
                order.lines(),
                order.facts().deliveryFee().minus(order.facts().discount().delivery()),
                order.payable(),
                asked,
                gone(order));
        media.hold(asked.photos(), PictureSender.form(asked.clientId()));
        Instant now = clock.instant();
        long id = returns.add(orderId, asked, sum, now);
        returns.record(
                id,
                ReturnState.ASKED,
                order.facts().buyerName(),
                asked.reason() == null ? null : asked.reason().vietnamese(),
                now);
        letters.tell(order, view(id), null);
        return id;
    }

    /** The buyer keeps the goods after all. */
    public void withdraw(String number, String accessToken, long returnId) {
        OrderView order = orders.ofBuyer(number, accessToken);
        ofBuyer(number, accessToken, returnId);
        move(order, returnId, ReturnState.WITHDRAWN, order.facts().buyerName(), null);
    }

    /** The buyer has handed the goods to somebody who brings them back. */
    public void sendBack(String number, String accessToken, long returnId, String carrier, @Nullable String tracking) {
        OrderView order = orders.ofBuyer(number, accessToken);
        ofBuyer(number, accessToken, returnId);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(carrier, "carrier", "Hãy nhập tên bên vận chuyển hoặc người mang về.", 80);
        wrong.require(tracking == null || tracking.length() <= 60, "tracking", "Mã vận đơn dài nhất 60 chữ.");
        wrong.throwIfAny();
        returns.lockOrder(order.facts().id());
        if (lock(returnId) != ReturnState.SENT_BACK) {
            returns.sent(returnId, carrier, tracking);
        }
        move(
                order,
                returnId,
                ReturnState.SENT_BACK,
                order.facts().buyerName(),
                tracking == null ? carrier : carrier + ", mã vận đơn " + tracking);
    }

    /** The receipt of the complaint that the buyer has made of it. */
    public void complained(String number, String accessToken, long returnId, String secret) {
        ofBuyer(number, accessToken, returnId);
        returns.complained(returnId, secret);
    }

    /** How much of each line other returns took, or never left its seller. */
    private Map<Long, Long> gone(OrderView order) {
        Map<Long, Long> gone = new HashMap<>(returns.taken(order.facts().id()));
        order.parts()
                .shorts()
                .forEach(missing ->
                        gone.merge(missing.lineId(), missing.quantity().steps(), Long::sum));
        return gone;
    }

    /** A seller's returns: what is open, longest first, or what is over. */
    public List<ReturnView> ofSeller(long sellerId, boolean open, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return returns.ofSeller(sellerId, open, MOST_SHOWN).stream()
                .map(terms::dated)
                .toList();
    }

    /** How many returns wait for something that the seller has to do. */
    public long waiting(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return returns.waiting(sellerId);
    }

    public ReturnView find(long returnId, Actor actor) {
        ReturnView found = view(returnId);
        actor.requireSight(found.sellerId(), SellerRight.SEE_ORDERS);
        return found;
    }

    /** Yes, once the goods are back. */
    public void askForGoods(long returnId, String note, Actor actor) {
        step(returnId, ReturnState.GOODS_AWAITED, requireNote(note, "Hãy ghi nơi gửi hàng về."), actor);
    }

    /** Yes, and the buyer keeps or throws away the goods. */
    public void agree(long returnId, Actor actor) {
        step(returnId, ReturnState.TO_REFUND, null, actor);
    }

    public void refuse(long returnId, String reason, Actor actor) {
        step(returnId, ReturnState.REFUSED, requireNote(reason, "Hãy ghi lý do, người mua sẽ đọc được."), actor);
    }

    /** The goods are back. They stay out of the stock until somebody books them in. */
    public void receive(long returnId, Actor actor) {
        step(returnId, ReturnState.RECEIVED, null, actor);
    }

    /** How far the money is; only {@link ReturnRefundService} knows. */
    void money(long returnId, ReturnState next, @Nullable String note, String who) {
        move(orders.details(view(returnId).orderNumber(), Actor.MARKET), returnId, next, who, note);
    }

    private static String requireNote(String note, String missing) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(note, "note", missing, 300);
        wrong.throwIfAny();
        return note;
    }

    private void step(long returnId, ReturnState next, @Nullable String note, Actor actor) {
        ReturnView found = view(returnId);
        actor.requireMemberOf(found.sellerId(), SellerRight.ORDERS);
        move(orders.details(found.orderNumber(), actor), returnId, next, actor.name(), note);
        audit.recordHelp(actor, "return.step", "order", found.orderNumber(), said(next));
    }

    private static String said(ReturnState next) {
        return switch (next) {
            case REFUSED -> "Không nhận trả hàng";
            case GOODS_AWAITED -> "Đồng ý, chờ hàng về";
            case RECEIVED -> "Đã nhận hàng trả";
            case TO_REFUND -> "Đồng ý hoàn tiền, không lấy hàng";
            case ASKED, WITHDRAWN, SENT_BACK, REFUNDING, REFUNDED -> "Trả hàng";
        };
    }

    /** Said twice, it is said once. */
    private void move(OrderView order, long returnId, ReturnState next, String who, @Nullable String note) {
        returns.lockOrder(order.facts().id());
        ReturnState now = lock(returnId);
        if (now == next) {
            return;
        }
        if (!now.canBecome(next)) {
            throw new RuleViolation(
                    "return.not-in-this-state",
                    "Việc trả hàng đang ở bước “" + now.vietnamese() + "”, không chuyển sang “" + next.vietnamese()
                            + "” được.");
        }
        returns.move(returnId, next);
        returns.record(returnId, next, who, note, clock.instant());
        letters.tell(order, view(returnId), note);
    }

    private ReturnState lock(long returnId) {
        return returns.lock(returnId).orElseThrow(() -> new NotFound("return", returnId));
    }

    private ReturnView view(long returnId) {
        return returns.find(returnId).map(terms::dated).orElseThrow(() -> new NotFound("return", returnId));
    }
}
