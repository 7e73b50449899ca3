package vn.chophien.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.PaymentMatching.Expected;
import vn.chophien.shared.Money;

class PaymentMatchingTest {

    private static final String OURS = "8500201234567";
    private static final long MISSING = 185_000;

    /** Every state of an order × too little, just right, too much. */
    @ParameterizedTest
    @CsvSource({
        "AWAITING_PAYMENT, UNDERPAID, MATCHED,   OVERPAID",
        "CONFIRMED,        DUPLICATE, DUPLICATE, DUPLICATE",
        "PAID,             DUPLICATE, DUPLICATE, DUPLICATE",
        "PACKED,           DUPLICATE, DUPLICATE, DUPLICATE",
        "SHIPPED,          DUPLICATE, DUPLICATE, DUPLICATE",
        "DELIVERED,        DUPLICATE, DUPLICATE, DUPLICATE",
        "CANCELLED,        LATE,      LATE,      LATE",
        "RETURNED,         LATE,      LATE,      LATE",
        "REFUNDED,         LATE,      LATE,      LATE",
    })
    void aTransferToTheRightAccount(
            OrderStatus order, PaymentOutcome tooLittle, PaymentOutcome justRight, PaymentOutcome tooMuch) {
        assertThat(decide(OURS, MISSING - 1, order)).isEqualTo(tooLittle);
        assertThat(decide(OURS, MISSING, order)).isEqualTo(justRight);
        assertThat(decide(OURS, MISSING + 1, order)).isEqualTo(tooMuch);
    }

    @ParameterizedTest
    @EnumSource
    void aTransferToAnotherAccountNeverMovesAnything(OrderStatus order) {
        assertThat(decide("9999999999", MISSING, order)).isEqualTo(PaymentOutcome.WRONG_ACCOUNT);
    }

    @ParameterizedTest
    @EnumSource
    void moneyThatLeavesTheAccountIsNoPayment(OrderStatus order) {
        Transfer out = new Transfer(OURS, false, Money.ofDong(MISSING), "CP261121K7Q2M", null);

        assertThat(PaymentMatching.decide(out, expected(order, PaymentMethod.TRANSFER)))
                .isEqualTo(PaymentOutcome.IGNORED);
    }

    @ParameterizedTest
    @EnumSource
    void aTransferForAnOrderPaidInCashIsForAPersonToPlace(OrderStatus order) {
        assertThat(PaymentMatching.decide(transfer(OURS, MISSING), expected(order, PaymentMethod.COD)))
                .isEqualTo(PaymentOutcome.UNMATCHED);
    }

    @Test
    void aTransferThatNamesNoOrderIsForAPersonToPlace() {
        assertThat(PaymentMatching.decide(transfer(OURS, MISSING), null)).isEqualTo(PaymentOutcome.UNMATCHED);
    }

    @Test
    void nothingIsNoPayment() {
        assertThat(decide(OURS, 0, OrderStatus.AWAITING_PAYMENT)).isEqualTo(PaymentOutcome.IGNORED);
    }

    private static PaymentOutcome decide(String account, long dong, OrderStatus order) {
        return PaymentMatching.decide(transfer(account, dong), expected(order, PaymentMethod.TRANSFER));
    }

    private static Transfer transfer(String account, long dong) {
        return new Transfer(account, true, Money.ofDong(dong), "CP261121K7Q2M", null);
    }

    private static Expected expected(OrderStatus order, PaymentMethod method) {
        @Nullable String account = method == PaymentMethod.TRANSFER ? OURS : null;
        return new Expected(order, method, account, Money.ofDong(MISSING));
    }
}
