package vn.chophien.payment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Money;

/**
 * The money for one order, as its buyer and its seller see it.
 *
 * @param payTo the seller's account; null for cash on delivery
 */
public record PaymentView(
        String orderNumber,
        PaymentMethod method,
        PaymentStatus status,
        Money amount,
        Money received,
        @Nullable BankAccount payTo,
        @Nullable Instant settledAt) {

    /** What is still to come; nothing when more came than was asked for. */
    public Money missing() {
        return received.compareTo(amount) < 0 ? amount.minus(received) : Money.ZERO;
    }

    public boolean isOverpaid() {
        return received.compareTo(amount) > 0;
    }

    /** Whether the buyer may and should still transfer something. */
    public boolean asksForTransfer() {
        return payTo != null
                && missing().isPositive()
                && (status == PaymentStatus.AWAITING || status == PaymentStatus.UNDERPAID);
    }

    public String bankName() {
        return Banks.name(account().bin());
    }

    /** What a bank app scans: this account, what is missing, this order. */
    public String qrText() {
        return VietQr.toAccount(account().bin(), account().number(), missing(), orderNumber);
    }

    private BankAccount account() {
        return Objects.requireNonNull(payTo);
    }
}
