package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.payment.ProviderRefundRepository.Refund;
import vn.chophien.payment.gateway.RefundAnswer;
import vn.chophien.payment.gateway.RefundRequest;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** The steps of sending money back through a provider: between them, outside any transaction, the provider is spoken to. */
@ApplicationScoped
@Retried
@Transactional
class ProviderRefundStepService {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 12;
    private static final int MOST_AT_ONCE = 20;

    @Inject
    PaymentAttemptRepository attempts;

    @Inject
    MerchantAccountRepository accounts;

    @Inject
    ProviderRefundRepository refunds;

    @Inject
    RefundSendingService sending;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.gateway.first-question", defaultValue = "PT1M")
    Duration firstQuestion;

    /** @param isNew whether the provider was never told of it before */
    record Begun(long id, MerchantAccount account, RefundRequest request, boolean isNew) {}

    Optional<RefundOffer> offer(String number) {
        return paid(number).stream().reduce((earlier, later) -> later).map(attempt -> {
            List<Refund> earlier = refunds.of(attempt.id());
            return new RefundOffer(
                    attempt.provider(),
                    attempt.amount(),
                    earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).status());
        });
    }

    private List<PaymentAttempt> paid(String number) {
        return attempts.of(List.of(number)).stream()
                .filter(attempt -> attempt.status() == AttemptStatus.PAID)
                .toList();
    }

    /** Whether one payment at a provider still holds this much. */
    boolean hasRoom(String number, Money amount) {
        return paid(number).stream().anyMatch(attempt -> left(attempt).compareTo(amount) >= 0);
    }

    /** What of one payment at a provider no refund takes yet; the most that can go back by one request. */
    Money room(String number) {
        return paid(number).stream().map(this::left).max(Money::compareTo).orElse(Money.ZERO);
    }

    private Money left(PaymentAttempt attempt) {
        return refunds.of(attempt.id()).stream()
                .filter(refund -> refund.status() != ProviderRefundStatus.REFUSED)
                .map(Refund::amount)
                .reduce(attempt.amount(), Money::minus);
    }

    /** In the transaction that agrees to it: from now on the provider is to be told. */
    void plan(RefundView refund, Instant now) {
        PaymentAttempt attempt = paid(refund.orderNumber()).stream()
                .filter(paid -> left(paid).compareTo(refund.amount()) >= 0)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "refund.no-room", "Số tiền này không còn ở cổng thanh toán. Hãy hoàn bằng chuyển khoản."));
        String requestId = attempt.ref() + "R" + (refunds.of(attempt.id()).size() + 1);
        refunds.add(attempt.id(), requestId, refund, now);
    }

    List<Long> due() {
        return refunds.due(clock.instant(), MOST_AT_ONCE);
    }

    Optional<Long> ofDecision(long refundId) {
        return refunds.ofDecision(refundId).map(Refund::id);
    }

    /** The next question comes after twice the time of the last pause, and never ends: money does not get lost in here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Begun> claim(long id, boolean isNow) {
        Instant now = clock.instant();
        Refund refund = refunds.find(id);
        Duration pause = firstQuestion.multipliedBy(1L << Math.min(refund.asked(), MOST_DOUBLINGS));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        if (!refunds.claim(id, isNow ? now.plus(LONGEST_PAUSE) : now, next)) {
            return Optional.empty();
        }
        PaymentAttempt attempt = attempts.find(refund.attemptId());
        RefundRequest request = new RefundRequest(
                refund.requestId(),
                attempt.known(),
                refund.amount(),
                "Hoan tien don hang " + attempt.orderNumber(),
                "nguoi ban",
                refund.askedAt(),
                now);
        return Optional.of(new Begun(id, accounts.find(attempt.accountId()), request, refund.asked() == 0));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answered(Begun begun, RefundAnswer answer) {
        ProviderRefundStatus status = switch (answer.state()) {
            case TAKEN -> ProviderRefundStatus.TAKEN;
            case PENDING, UNKNOWN_THERE -> ProviderRefundStatus.PENDING;
            case REFUSED -> ProviderRefundStatus.REFUSED;
        };
        String code = answer.code();
        boolean isNews = refunds.answered(
                begun.id(), status, code.length() <= 20 ? code : code.substring(0, 20), clock.instant());
        Long refundId = refunds.find(begun.id()).refundId();
        if (isNews && refundId != null && status != ProviderRefundStatus.PENDING) {
            sending.answered(
                    refundId,
                    status == ProviderRefundStatus.TAKEN,
                    begun.account().provider().label(),
                    begun.request().id());
        }
    }
}
