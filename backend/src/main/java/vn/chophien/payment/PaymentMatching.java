package vn.chophien.payment;

import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Money;

/** Decides what a transfer is. Pure, so that every state of an order can be tried against every kind of transfer. */
final class PaymentMatching {

    private PaymentMatching() {}

    /** What is known about the order that a transfer names. */
    record Expected(
            OrderStatus order,
            PaymentMethod method,
            @Nullable String account,
            Money missing) {}

    /**
     * Parts add up: a transfer that together with earlier ones reaches the amount is a match, as people expect who sent
     * too little and then the rest.
     *
     * @param expected null when no order of the named number exists
     */
    static PaymentOutcome decide(Transfer transfer, @Nullable Expected expected) {
        if (!transfer.incoming() || !transfer.amount().isPositive()) {
            return PaymentOutcome.IGNORED;
        }
        if (expected == null || expected.method() != PaymentMethod.TRANSFER) {
            return PaymentOutcome.UNMATCHED;
        }
        if (!transfer.account().equals(expected.account())) {
            return PaymentOutcome.WRONG_ACCOUNT;
        }
        return switch (expected.order()) {
            case AWAITING_PAYMENT -> byAmount(transfer.amount().compareTo(expected.missing()));
            case PAID, CONFIRMED, PACKED, SHIPPED, DELIVERED -> PaymentOutcome.DUPLICATE;
            case CANCELLED, RETURNED, REFUNDED -> PaymentOutcome.LATE;
        };
    }

    private static PaymentOutcome byAmount(int comparedToMissing) {
        if (comparedToMissing == 0) {
            return PaymentOutcome.MATCHED;
        }
        return comparedToMissing < 0 ? PaymentOutcome.UNDERPAID : PaymentOutcome.OVERPAID;
    }
}
