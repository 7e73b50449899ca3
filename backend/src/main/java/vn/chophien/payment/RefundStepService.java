package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.RefundRepository.Refund;
import vn.chophien.payment.gateway.RefundAnswer;
import vn.chophien.payment.gateway.RefundRequest;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** The steps of sending a payment back, each a transaction of its own: between them the provider is spoken to. */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RefundStepService {

    @Inject
    PaymentAttemptRepository attempts;

    @Inject
    MerchantAccountRepository accounts;

    @Inject
    RefundRepository refunds;

    @Inject
    OrderPayments orders;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    record Begun(long id, MerchantAccount account, RefundRequest request, boolean isTaken) {}

    Optional<RefundOffer> offer(String number) {
        return paid(number).map(attempt -> {
            List<Refund> earlier = refunds.of(attempt.id());
            return new RefundOffer(
                    attempt.provider(),
                    attempt.amount(),
                    earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).status());
        });
    }

    private Optional<PaymentAttempt> paid(String number) {
        return attempts.of(List.of(number)).stream()
                .filter(attempt -> attempt.status() == AttemptStatus.PAID)
                .reduce((earlier, later) -> later);
    }

    /** Asked again without an answer, it is the same request; only a refused one is followed by another. */
    Begun begin(String number, String reason, Actor actor) {
        OrderStatus status = orders.lock(number).orElseThrow(() -> new NotFound("order", number));
        if (status != OrderStatus.CANCELLED && status != OrderStatus.RETURNED) {
            throw new RuleViolation("payment.nothing-owed", "Chỉ hoàn tiền cho đơn đã hủy hoặc khách đã trả hàng.");
        }
        PaymentAttempt attempt = paid(number)
                .orElseThrow(() -> new RuleViolation(
                        "payment.not-by-gateway", "Đơn này không được trả qua cổng thanh toán. Hãy chuyển lại."));
        Instant now = clock.instant();
        List<Refund> earlier = refunds.of(attempt.id());
        Refund last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (last == null || last.status() == RefundStatus.REFUSED) {
            refunds.add(attempt.id(), attempt.ref() + "R" + (earlier.size() + 1), reason, actor.name(), now);
            audit.record(
                    actor, "payment.refund", "order", number, null, attempt.provider() + " " + attempt.ref(), reason);
            earlier = refunds.of(attempt.id());
            last = earlier.get(earlier.size() - 1);
        }
        RefundRequest request = new RefundRequest(
                last.requestId(), attempt.known(), "Hoan tien don hang " + number, "nguoi ban", last.askedAt(), now);
        return new Begun(last.id(), accounts.find(attempt.accountId()), request, last.status() == RefundStatus.TAKEN);
    }

    void answered(long id, RefundAnswer answer) {
        RefundStatus status = switch (answer.state()) {
            case TAKEN -> RefundStatus.TAKEN;
            case PENDING -> RefundStatus.PENDING;
            case REFUSED -> RefundStatus.REFUSED;
        };
        String code = answer.code();
        refunds.answered(id, status, code.length() <= 20 ? code : code.substring(0, 20), clock.instant());
    }
}
