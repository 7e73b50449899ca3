package vn.chophien.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderNumber;
import vn.chophien.shared.Money;

/**
 * One movement on a bank account, as a provider reports it.
 *
 * @param incoming false for money that left the account
 * @param words everything that may hold the order's number
 */
record Transfer(
        String account,
        boolean incoming,
        Money amount,
        String words,
        @Nullable Instant occurredAt) {

    public @Nullable String orderNumber() {
        return OrderNumber.findIn(words).orElse(null);
    }
}
