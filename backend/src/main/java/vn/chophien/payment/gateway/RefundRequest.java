package vn.chophien.payment.gateway;

import java.time.Instant;
import vn.chophien.shared.Money;

/**
 * Sending a payment back, whole or in part.
 *
 * @param id the same at every try, so that money goes back once
 * @param firstAskedAt when it was begun; the same at every try, too
 * @param by who asks for it, plain ASCII
 */
public record RefundRequest(
        String id, Known payment, Money amount, String title, String by, Instant firstAskedAt, Instant at) {

    public boolean isWhole() {
        return amount.equals(payment.amount());
    }
}
