package vn.chophien.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.shared.Money;

/**
 * One refund as those see it who may see the order.
 *
 * @param payee where the buyer wants it; null as long as they have not said
 */
public record RefundView(
        long id,
        String orderNumber,
        long sellerId,
        Money amount,
        RefundKind kind,
        RefundWay way,
        RefundState state,
        String reason,
        String askedBy,
        long askedById,
        boolean askedByStaff,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable String reference,
        @Nullable String sentBy,
        @Nullable Instant sentAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable BankAccount payee) {

    public @Nullable String bankName() {
        return payee == null ? null : Banks.name(payee.bin());
    }

    /** Whether the seller can scan it with their bank app now. */
    public boolean isPayable() {
        return payee != null && way == RefundWay.BANK && state == RefundState.APPROVED;
    }

    /** The buyer's account, the amount, and the words by which the bank's message will be recognised. */
    public String qrText() {
        BankAccount to = java.util.Objects.requireNonNull(payee);
        return VietQr.toAccount(to.bin(), to.number(), amount, words());
    }

    public String words() {
        return "HT " + orderNumber;
    }
}
