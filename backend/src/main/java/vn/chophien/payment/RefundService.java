package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderSentBack;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/**
 * Money on its way back to buyers: asked for, agreed to by a second person when it is much, sent, seen.
 *
 * <p>Invariant: all refunds of an order that have not failed are together no more than what came for it.
 */
@ApplicationScoped
@Retried
@Transactional
public class RefundService {

    private static final int LONGEST_REASON = 300;

    @Inject
    MoneyRefundRepository refunds;

    @Inject
    RefundStepService gateways;

    @Inject
    OrderPayments orders;

    @Inject
    MoneyBook money;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public RefundOverview overview(String number, Actor actor) {
        actor.requireSight(sellerOf(number));
        return overview(number);
    }

    /** For whoever holds the link of the checkout. */
    public RefundOverview ofBuyer(String number, String accessToken) {
        requireToken(number, accessToken);
        return overview(number);
    }

    private RefundOverview overview(String number) {
        MoneyBook.Open open = money.open(number);
        return new RefundOverview(open.paid(), open.unpromised(), open.surplus(), limit(), refunds.of(number));
    }

    public List<RefundView> openOfSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId);
        return refunds.openOf(sellerId);
    }

    /** What waits for a second person, oldest first. */
    public Slice<RefundView> waiting(Paging paging, Actor actor) {
        actor.requireStaff();
        return refunds.waiting(paging);
    }

    /**
     * Asks for money to go back. Up to the limit that is agreed to at once, above it a second person has to agree. May be
     * called inside a transaction of whoever decides about returned goods; nothing outside is spoken to.
     */
    public RefundView ask(AskRefund ask, Actor actor) {
        long sellerId = sellerOf(ask.orderNumber());
        actor.requireSight(sellerId);
        requireReason(ask.reason());
        OrderStatus status = lock(ask.orderNumber());
        Optional<RefundView> earlier = refunds.byKey(ask.orderNumber(), ask.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        MoneyBook.Open open = money.open(ask.orderNumber());
        requirePossible(ask, status, open);
        long before = refunds.promised(ask.orderNumber());
        if (!refunds.promise(ask.orderNumber(), ask.amount().dong(), open.paid().dong())) {
            throw tooMuch(open.unpromised());
        }
        RefundWay way = way(ask);
        refunds.add(ask, way, sellerId, actor, clock.instant());
        RefundView refund = refunds.byKey(ask.orderNumber(), ask.key()).orElseThrow();
        record(actor, "refund.ask", refund, ask.reason());
        if (before + ask.amount().dong() <= limit().dong()) {
            approve(refund, actor, null);
        }
        return refunds.find(refund.id()).orElseThrow();
    }

    private void requirePossible(AskRefund ask, OrderStatus status, MoneyBook.Open open) {
        if (!ask.amount().isPositive()) {
            throw InvalidInput.of("amount", "Hãy nhập số tiền lớn hơn 0.");
        }
        if (ask.amount().compareTo(open.unpromised()) > 0) {
            throw tooMuch(open.unpromised());
        }
        if (ask.kind() == RefundKind.GOODS && status == OrderStatus.AWAITING_PAYMENT) {
            throw new RuleViolation(
                    "refund.not-paid", "Đơn chưa được trả đủ. Hãy hủy đơn, hoặc chỉ hoàn phần khách trả thừa.");
        }
        if (ask.kind() == RefundKind.SURPLUS
                && ask.amount().dong() > open.surplus().dong() - surplusPromised(ask)) {
            throw InvalidInput.of("amount", "Khách không trả thừa nhiều như vậy. Hãy chọn hoàn tiền hàng.");
        }
    }

    private long surplusPromised(AskRefund ask) {
        return refunds.of(ask.orderNumber()).stream()
                .filter(refund -> refund.kind() == RefundKind.SURPLUS
                        && refund.state() != RefundState.REFUSED
                        && refund.state() != RefundState.FAILED)
                .mapToLong(refund -> refund.amount().dong())
                .sum();
    }

    private static InvalidInput tooMuch(Money left) {
        return InvalidInput.of(
                "amount",
                left.isPositive()
                        ? "Chỉ còn " + left + " có thể hoàn cho đơn này."
                        : "Đơn này không còn khoản nào để hoàn.");
    }

    private RefundWay way(AskRefund ask) {
        boolean isAtProvider = gateways.hasRoom(ask.orderNumber(), ask.amount());
        if (ask.way() == RefundWay.GATEWAY && !isAtProvider) {
            throw InvalidInput.of("way", "Số tiền này không còn ở cổng thanh toán. Hãy chọn chuyển khoản.");
        }
        return ask.way() != null ? ask.way() : isAtProvider ? RefundWay.GATEWAY : RefundWay.BANK;
    }

    /** The second person agrees, or does not. */
    public void decide(long refundId, boolean isAgreed, String reason, Actor actor) {
        RefundView refund = forSight(refundId, actor);
        if (refund.askedById() == actor.accountId()) {
            throw new RuleViolation(
                    "refund.same-person", "Bạn là người yêu cầu nên không tự duyệt được. Cần một người khác duyệt.");
        }
        if (refund.askedByStaff() && !actor.isStaff()) {
            throw new RuleViolation("refund.needs-staff", "Cán bộ yêu cầu thì một cán bộ khác phải duyệt.");
        }
        if (!isAgreed) {
            requireReason(reason);
        }
        if (refund.state() != RefundState.ASKED) {
            throw decided(refund);
        }
        if (isAgreed) {
            approve(refund, actor, reason.isBlank() ? null : reason);
        } else {
            if (!refunds.decide(refundId, RefundState.REFUSED, actor, reason, clock.instant())) {
                throw decided(refund);
            }
            refunds.takeBackPromise(refund.orderNumber(), refund.amount().dong());
        }
        record(actor, isAgreed ? "refund.approve" : "refund.refuse", refund, reason.isBlank() ? null : reason);
    }

    private void approve(RefundView refund, Actor actor, @Nullable String decision) {
        if (!refunds.decide(refund.id(), RefundState.APPROVED, actor, decision, clock.instant())) {
            throw decided(refund);
        }
        if (refund.way() == RefundWay.GATEWAY) {
            gateways.plan(refund, clock.instant());
        }
        follow(refund, MoneyKind.REFUND_APPROVED, actor.name());
    }

    /** The seller has sent it with their own bank app. Said twice, it is written down once. */
    public void sent(long refundId, String reference, Actor actor) {
        RefundView refund = forSight(refundId, actor);
        actor.requireMemberOf(refund.sellerId());
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reference.isBlank(), "reference", "Hãy ghi mã giao dịch của ngân hàng.");
        wrong.require(reference.length() <= 100, "reference", "Mã giao dịch dài nhất 100 chữ.");
        wrong.throwIfAny();
        if (refund.state() == RefundState.SENT || refund.state() == RefundState.CONFIRMED) {
            return;
        }
        if (refund.way() != RefundWay.BANK || !refunds.sent(refundId, actor.name(), reference, clock.instant())) {
            throw decided(refund);
        }
        record(actor, "refund.sent", refund, reference);
        gone(refund, actor.name());
    }

    /** It will not be sent after all: what it took is free again. */
    public void giveUp(long refundId, String reason, Actor actor) {
        RefundView refund = forSight(refundId, actor);
        actor.requireMemberOf(refund.sellerId());
        requireReason(reason);
        boolean isAtProvider = refund.way() == RefundWay.GATEWAY && refund.state() == RefundState.APPROVED;
        if (isAtProvider || !refunds.failed(refundId, reason)) {
            throw decided(refund);
        }
        undone(refund, actor.name());
        record(actor, "refund.give-up", refund, reason);
    }

    /** Where the buyer wants money to be sent that cannot go back by itself, for all of it that is not sent yet. */
    public void payTo(String number, String accessToken, long refundId, BankAccount payee) {
        RefundView refund = forBuyer(number, accessToken, refundId);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(Banks.isKnown(payee.bin()), "bin", "Hãy chọn ngân hàng của bạn.");
        wrong.require(payee.number().matches("[0-9A-Za-z]{4,19}"), "account", "Số tài khoản có 4 đến 19 chữ số.");
        wrong.require(payee.holder().matches("[A-Z0-9 .'&-]{2,80}"), "holder", "Hãy nhập tên chủ tài khoản.");
        wrong.throwIfAny();
        if (!refund.state().isOpen()) {
            throw decided(refund);
        }
        refunds.payTo(number, payee);
    }

    /** The buyer has it. */
    public void received(String number, String accessToken, long refundId) {
        RefundView refund = forBuyer(number, accessToken, refundId);
        if (refund.state() != RefundState.CONFIRMED && !refunds.confirmed(refundId, "Người mua", clock.instant())) {
            throw new RuleViolation("refund.not-sent", "Người bán chưa ghi là đã chuyển khoản này.");
        }
    }

    /**
     * A bank reports money that left: the transfer of a refund says which order it is for. Of two messengers who tell of
     * the same transfer, the second is known by the bank's own number.
     */
    void seenLeaving(Transfer transfer) {
        String number = transfer.orderNumber();
        if (number == null || orders.lock(number).isEmpty()) {
            return;
        }
        String reference = Objects.requireNonNullElse(transfer.reference(), "Theo báo nợ của ngân hàng");
        List<RefundView> all = refunds.of(number);
        if (transfer.reference() != null && all.stream().anyMatch(refund -> reference.equals(refund.reference()))) {
            return;
        }
        all.stream()
                .filter(refund ->
                        refund.way() == RefundWay.BANK && refund.amount().equals(transfer.amount()))
                .filter(refund -> refund.state() == RefundState.APPROVED || refund.state() == RefundState.SENT)
                .findFirst()
                .ifPresent(refund -> {
                    if (refunds.sent(refund.id(), "Ngân hàng", cut(reference), clock.instant())) {
                        gone(refund, MoneyCause.SYSTEM);
                    }
                    refunds.confirmed(refund.id(), "Ngân hàng", clock.instant());
                });
    }

    /** What a provider says of a refund; said again it changes nothing. */
    void ended(long refundId, boolean isTaken, String provider, String reference) {
        RefundView refund = refunds.find(refundId).orElseThrow();
        lock(refund.orderNumber());
        if (isTaken && refunds.sent(refundId, provider, reference, clock.instant())) {
            gone(refund, provider);
        } else if (!isTaken && refunds.failed(refundId, provider + " không hoàn được khoản này.")) {
            undone(refund, provider);
        }
    }

    /** The seller says that all of it went back: what no refund tells of becomes one. */
    void told(@Observes OrderSentBack order) {
        if (order.status() != OrderStatus.REFUNDED) {
            return;
        }
        String number = order.number();
        if (refunds.of(number).stream().anyMatch(refund -> refund.state().isOpen())) {
            throw new RuleViolation(
                    "refund.open",
                    "Còn một yêu cầu hoàn tiền chưa xong. Hãy mở trang “Hoàn tiền” của đơn để làm tiếp.");
        }
        Money left = money.open(number).unpromised();
        if (refunds.promised(number) + left.dong() > limit().dong()) {
            throw new RuleViolation(
                    "refund.needs-two",
                    "Hoàn trên " + limit() + " cần hai người. Hãy mở trang “Hoàn tiền” của đơn để gửi yêu cầu.");
        }
        if (left.isPositive()) {
            tell(order, left);
        }
    }

    private void tell(OrderSentBack order, Money left) {
        String number = order.number();
        Actor actor = order.actor();
        AskRefund ask = new AskRefund(
                number,
                left,
                RefundKind.SURPLUS,
                RefundWay.BANK,
                order.reason(),
                "told-" + refunds.of(number).size());
        refunds.promise(number, left.dong(), money.open(number).paid().dong());
        refunds.add(ask, RefundWay.BANK, order.sellerId(), actor, clock.instant());
        RefundView refund = refunds.byKey(number, ask.key()).orElseThrow();
        refunds.decide(refund.id(), RefundState.APPROVED, actor, null, clock.instant());
        refunds.sent(refund.id(), actor.name(), cut(order.reason()), clock.instant());
        follow(refund, MoneyKind.REFUND_SENT, actor.name());
        record(actor, "refund.sent", refund, order.reason());
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }

    /** Once everything that came has gone back, the order says so. */
    private void gone(RefundView refund, String by) {
        follow(refund, MoneyKind.REFUND_SENT, by);
        long sent = refunds.of(refund.orderNumber()).stream()
                .filter(other -> other.sentAt() != null)
                .mapToLong(other -> other.amount().dong())
                .sum();
        if (sent >= money.open(refund.orderNumber()).paid().dong()) {
            orders.sentBack(refund.orderNumber(), by, refund.reason());
        }
    }

    private void undone(RefundView refund, String by) {
        refunds.takeBackPromise(refund.orderNumber(), refund.amount().dong());
        follow(refund, MoneyKind.REFUND_UNDONE, by);
    }

    private void follow(RefundView refund, MoneyKind kind, String by) {
        money.follow(refund.orderNumber(), MoneyCause.ofRefund(kind, by, clock.instant(), refund.id()));
    }

    private void record(Actor actor, String action, RefundView refund, @Nullable String reason) {
        audit.record(
                actor,
                action,
                "order",
                refund.orderNumber(),
                null,
                refund.amount().toString(),
                reason);
    }

    /** Locked with its order, and read after that. */
    private RefundView forSight(long refundId, Actor actor) {
        RefundView refund = refunds.find(refundId).orElseThrow(() -> new NotFound("refund", refundId));
        actor.requireSight(refund.sellerId());
        lock(refund.orderNumber());
        return refunds.find(refundId).orElseThrow();
    }

    private RefundView forBuyer(String number, String accessToken, long refundId) {
        requireToken(number, accessToken);
        lock(number);
        return refunds.find(refundId)
                .filter(refund -> refund.orderNumber().equals(number))
                .orElseThrow(() -> new NotFound("refund", refundId));
    }

    private void requireToken(String number, String accessToken) {
        if (!refunds.isOfToken(number, accessToken)) {
            throw new NotFound("order", number);
        }
    }

    private OrderStatus lock(String number) {
        return orders.lock(number).orElseThrow(() -> new NotFound("order", number));
    }

    private long sellerOf(String number) {
        return refunds.sellerOf(number).orElseThrow(() -> new NotFound("order", number));
    }

    private Money limit() {
        return refunds.limit(Times.dayOf(clock.instant()));
    }

    private static RuleViolation decided(RefundView refund) {
        return new RuleViolation(
                "refund.decided", "Yêu cầu này đang ở bước “" + refund.state().label() + "”. Hãy tải lại trang.");
    }

    private static void requireReason(String reason) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isBlank(), "reason", "Hãy ghi lý do.");
        wrong.require(reason.length() <= LONGEST_REASON, "reason", "Lý do dài nhất 300 chữ.");
        wrong.throwIfAny();
    }
}
