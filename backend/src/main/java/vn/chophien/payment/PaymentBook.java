package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;

/** The two steps of taking in a message, each a transaction of its own. */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PaymentBook {

    static final String SYSTEM = "Hệ thống";

    /** How long stock stays held once some money has come: for its rest, or for a person to decide. */
    private static final Duration GRACE = Duration.ofHours(24);

    @Inject
    PaymentRepository payments;

    @Inject
    PaymentAttemptRepository attempts;

    @Inject
    PaymentSettlement settlement;

    @Inject
    OrderPayments orders;

    @Inject
    MoneyBook money;

    @Inject
    RefundSendingService refunds;

    @Inject
    @Any
    Instance<OtherBook> others;

    @Inject
    Clock clock;

    long store(ProviderMessage message) {
        if (message.attemptId() != null && message.fact() != null) {
            attempts.note(message.attemptId(), message.fact());
        }
        return payments.store(message, clock.instant());
    }

    List<Long> waiting(Instant before) {
        return payments.waiting(before);
    }

    /**
     * Concludes from a stored message, unless that was done: whoever comes second waits on its row and sees so.
     *
     * @return whether it was done now
     */
    boolean apply(long id) {
        PaymentEvent event = payments.lockEvent(id).orElseThrow();
        if (event.isApplied()) {
            return false;
        }
        Transfer transfer = event.transfer();
        String number = orderNumber(event, transfer);
        Optional<OrderStatus> order = number == null ? Optional.empty() : orders.lock(number);
        Payment payment =
                order.isEmpty() || number == null ? null : payments.lock(number).orElse(null);
        Optional<PaymentTwin> twin = twin(event, transfer);
        if (twin.isPresent()) {
            event.concludeAsTwin(twin.get(), payment == null ? null : number);
            return true;
        }
        if (payment == null && isOfOtherBook(event, transfer)) {
            event.conclude(PaymentOutcome.IGNORED, null);
            return true;
        }
        PaymentOutcome outcome = PaymentMatching.decide(
                transfer, payment == null ? null : expected(payment, order.orElseThrow(), event));
        event.conclude(outcome, payment == null ? null : number);
        if (payment != null && number != null) {
            book(outcome, payment, number, transfer.amount());
        }
        end(event);
        follow(event, transfer);
        return true;
    }

    /** Money for no order may be for something else that people pay by the bank. */
    private boolean isOfOtherBook(PaymentEvent event, Transfer transfer) {
        return event.isOfBank()
                && transfer.incoming()
                && transfer.amount().isPositive()
                && others.stream()
                        .anyMatch(other -> other.take(
                                event.id(),
                                transfer.account(),
                                transfer.amount(),
                                transfer.words(),
                                transfer.occurredAt()));
    }

    /** Into the money book: what came, for an order or for none; what left may be a refund that was waited for. */
    private void follow(PaymentEvent event, Transfer transfer) {
        MoneyCause cause = MoneyCause.ofEvent(MoneyKind.RECEIVED, MoneyCause.SYSTEM, clock.instant(), event.id());
        PaymentOutcome outcome = event.outcome();
        String number = event.orderNumber();
        if (outcome == PaymentOutcome.UNMATCHED || outcome == PaymentOutcome.WRONG_ACCOUNT) {
            money.followStray(event.id(), cause);
        } else if (number != null && outcome != PaymentOutcome.IGNORED) {
            money.follow(number, cause);
        } else if (!transfer.incoming()) {
            refunds.seenLeaving(transfer);
        }
    }

    /** Looked for under the order's lock: of two messengers who come at once, the second sees what the first did. */
    private Optional<PaymentTwin> twin(PaymentEvent event, Transfer transfer) {
        return event.isOfBank() && transfer.incoming()
                ? PaymentTwin.of(event.provider(), transfer, payments.ofSameMoney(event))
                : Optional.empty();
    }

    /** What a gateway was not asked to collect is for no order, whatever its words say. */
    private @Nullable String orderNumber(PaymentEvent event, Transfer transfer) {
        if (event.isOfBank()) {
            return transfer.orderNumber();
        }
        Long attempt = event.attemptId();
        return attempt == null ? null : attempts.find(attempt).orderNumber();
    }

    /** A gateway pays into the account that it was asked by; its signature has shown that. */
    private static PaymentMatching.Expected expected(Payment payment, OrderStatus order, PaymentEvent event) {
        return payment.expected(
                order,
                event.isOfBank() ? payment.bankAccount() : event.transfer().account());
    }

    private void end(PaymentEvent event) {
        Long attempt = event.attemptId();
        if (attempt != null && event.result() == Fact.Result.PAID) {
            attempts.paid(attempt, clock.instant());
        } else if (attempt != null && event.result() == Fact.Result.FAILED) {
            attempts.end(attempt, AttemptStatus.FAILED, null, clock.instant());
        }
    }

    private void book(PaymentOutcome outcome, Payment payment, String number, Money amount) {
        switch (outcome) {
            case MATCHED -> {
                payment.receive(amount);
                settlement.settle(payment, number, SYSTEM, "Nhận " + amount);
            }
            case UNDERPAID, OVERPAID -> {
                payment.receive(amount);
                orders.holdUntil(number, clock.instant().plus(GRACE));
            }
            case DUPLICATE, LATE, UNMATCHED, WRONG_ACCOUNT, IGNORED -> {
                // Nothing about the order changes until a person has looked.
            }
        }
    }
}
