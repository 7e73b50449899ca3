package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderSentBack;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Refunds that were agreed to on their way: sent by the seller or a provider, given up, seen by the buyer or a bank. */
@ApplicationScoped
@Retried
@Transactional
public class RefundSendingService {

    @Inject
    RefundStep step;

    @Inject
    RefundRepository refunds;

    @Inject
    OrderPayments orders;

    @Inject
    MoneyBook money;

    @Inject
    Event<RefundEnded> ended;

    @Inject
    Clock clock;

    /** The seller has sent it with their own bank app. Said twice, it is written down once. */
    public void sent(long refundId, String reference, Actor actor) {
        RefundView refund = step.forSight(refundId, actor);
        actor.requireMemberOf(refund.sellerId(), SellerRight.MONEY);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reference.isBlank(), "reference", "Hãy ghi mã giao dịch của ngân hàng.");
        wrong.require(reference.length() <= 100, "reference", "Mã giao dịch dài nhất 100 chữ.");
        wrong.throwIfAny();
        if (refund.state() == RefundState.SENT || refund.state() == RefundState.CONFIRMED) {
            return;
        }
        if (refund.way() != RefundWay.BANK || !refunds.sent(refundId, actor.name(), reference, clock.instant())) {
            throw RefundStep.decided(refund);
        }
        step.record(actor, "refund.sent", refund, reference);
        gone(refund, actor.name(), reference);
    }

    /** It will not be sent after all: what it took is free again. */
    public void giveUp(long refundId, String reason, Actor actor) {
        RefundView refund = step.forSight(refundId, actor);
        actor.requireMemberOf(refund.sellerId(), SellerRight.MONEY);
        RefundStep.requireReason(reason);
        boolean isAtProvider = refund.way() == RefundWay.GATEWAY && refund.state() == RefundState.APPROVED;
        if (isAtProvider || !refunds.failed(refundId, reason)) {
            throw RefundStep.decided(refund);
        }
        undone(refund, actor.name(), reason);
        step.record(actor, "refund.give-up", refund, reason);
    }

    /** Where the buyer wants money to be sent that cannot go back by itself, for all of it that is not sent yet. */
    public void payTo(String number, String accessToken, long refundId, BankAccount payee) {
        RefundView refund = step.forBuyer(number, accessToken, refundId);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(Banks.isKnown(payee.bin()), "bin", "Hãy chọn ngân hàng của bạn.");
        wrong.require(payee.number().matches("[0-9A-Za-z]{4,19}"), "account", "Số tài khoản có 4 đến 19 chữ số.");
        wrong.require(payee.holder().matches("[A-Z0-9 .'&-]{2,80}"), "holder", "Hãy nhập tên chủ tài khoản.");
        wrong.throwIfAny();
        if (!refund.state().isOpen()) {
            throw RefundStep.decided(refund);
        }
        refunds.payTo(number, payee);
    }

    /** The buyer has it. */
    public void received(String number, String accessToken, long refundId) {
        RefundView refund = step.forBuyer(number, accessToken, refundId);
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
                        gone(refund, MoneyCause.SYSTEM, reference);
                    }
                    refunds.confirmed(refund.id(), "Ngân hàng", clock.instant());
                });
    }

    /** What a provider says of a refund; said again it changes nothing. */
    void answered(long refundId, boolean isTaken, String provider, String reference) {
        RefundView refund = refunds.find(refundId).orElseThrow();
        step.lock(refund.orderNumber());
        String refused = provider + " không hoàn được khoản này.";
        if (isTaken && refunds.sent(refundId, provider, reference, clock.instant())) {
            gone(refund, provider, reference);
        } else if (!isTaken && refunds.failed(refundId, refused)) {
            undone(refund, provider, refused);
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
        if (refunds.promised(number) + left.dong() > step.limit().dong()) {
            throw new RuleViolation(
                    "refund.needs-two",
                    "Hoàn trên " + step.limit() + " cần hai người. Hãy mở trang “Hoàn tiền” của đơn để gửi yêu cầu.");
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
        step.follow(refund, MoneyKind.REFUND_SENT, actor.name());
        step.record(actor, "refund.sent", refund, order.reason());
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }

    /** Once everything that came has gone back, the order says so. */
    private void gone(RefundView refund, String by, String reference) {
        ended.fire(new RefundEnded(refund.id(), true, by, reference));
        step.follow(refund, MoneyKind.REFUND_SENT, by);
        long sent = refunds.of(refund.orderNumber()).stream()
                .filter(other -> other.sentAt() != null)
                .mapToLong(other -> other.amount().dong())
                .sum();
        if (sent >= money.open(refund.orderNumber()).paid().dong()) {
            orders.sentBack(refund.orderNumber(), by, refund.reason());
        }
    }

    private void undone(RefundView refund, String by, String why) {
        ended.fire(new RefundEnded(refund.id(), false, by, why));
        refunds.takeBackPromise(refund.orderNumber(), refund.amount().dong());
        step.follow(refund, MoneyKind.REFUND_UNDONE, by);
    }
}
