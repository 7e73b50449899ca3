package vn.chophien.payment;

import org.jspecify.annotations.Nullable;
import vn.chophien.payment.statement.StatementRow;
import vn.chophien.shared.Money;

/**
 * One line of a bank's statement and what became, or would become, of it.
 *
 * @param outcome what the message is taken for; null where there is none
 * @param note more about it, in a sentence
 * @param eventId the message that staff find in the queue; null before it is counted
 */
public record StatementLine(
        StatementRow row,
        StatementVerdict verdict,
        @Nullable PaymentOutcome outcome,
        @Nullable String orderNumber,
        @Nullable String note,
        @Nullable Long eventId) {

    /** Without a sign: the verdict says which way it went. */
    public Money amount() {
        return Money.ofDong(Math.abs(row.dong()));
    }
}
