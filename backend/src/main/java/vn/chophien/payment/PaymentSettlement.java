package vn.chophien.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderPayments;

/** Closes a payment and moves its order, whether a message or a person said that the money is there. */
@Dependent
class PaymentSettlement {

    @Inject
    PaymentRepository payments;

    @Inject
    OrderPayments orders;

    @Inject
    Clock clock;

    /** Earlier parts of the money leave the queue with it. */
    void settle(Payment payment, String number, String by, @Nullable String note) {
        payment.settle(clock.instant());
        orders.settle(number, by, note);
        for (PaymentEvent part : payments.unhandledParts(number)) {
            part.handle(number, "Đã đủ tiền", by, clock.instant());
        }
    }
}
