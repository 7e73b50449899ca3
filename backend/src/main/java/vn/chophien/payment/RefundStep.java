package vn.chophien.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** What every step of a refund does: lock it with its order, follow it in the money book, write down who did it. */
@Dependent
class RefundStep {

    private static final int LONGEST_REASON = 300;

    @Inject
    RefundRepository refunds;

    @Inject
    OrderPayments orders;

    @Inject
    MoneyBook money;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    void follow(RefundView refund, MoneyKind kind, String by) {
        money.follow(refund.orderNumber(), MoneyCause.ofRefund(kind, by, clock.instant(), refund.id()));
    }

    void record(Actor actor, String action, RefundView refund, @Nullable String reason) {
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
    RefundView forSight(long refundId, Actor actor) {
        RefundView refund = refunds.find(refundId).orElseThrow(() -> new NotFound("refund", refundId));
        actor.requireActing(refund.sellerId(), Permission.MONEY, SellerRight.MONEY);
        lock(refund.orderNumber());
        return refunds.find(refundId).orElseThrow();
    }

    RefundView forBuyer(String number, String accessToken, long refundId) {
        requireToken(number, accessToken);
        lock(number);
        return refunds.find(refundId)
                .filter(refund -> refund.orderNumber().equals(number))
                .orElseThrow(() -> new NotFound("refund", refundId));
    }

    void requireToken(String number, String accessToken) {
        if (!refunds.isOfToken(number, accessToken)) {
            throw new NotFound("order", number);
        }
    }

    OrderStatus lock(String number) {
        return orders.lock(number).orElseThrow(() -> new NotFound("order", number));
    }

    long sellerOf(String number) {
        return refunds.sellerOf(number).orElseThrow(() -> new NotFound("order", number));
    }

    Money limit() {
        return refunds.limit(Times.dayOf(clock.instant()));
    }

    static RuleViolation decided(RefundView refund) {
        return new RuleViolation(
                "refund.decided", "Yêu cầu này đang ở bước “" + refund.state().label() + "”. Hãy tải lại trang.");
    }

    static void requireReason(String reason) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isBlank(), "reason", "Hãy ghi lý do.");
        wrong.require(reason.length() <= LONGEST_REASON, "reason", "Lý do dài nhất 300 chữ.");
        wrong.throwIfAny();
    }
}
