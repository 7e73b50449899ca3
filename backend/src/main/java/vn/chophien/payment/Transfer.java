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
 * @param reference the bank's own number for it, whoever tells of it; null where the provider names none
 */
record Transfer(
        String account,
        boolean incoming,
        Money amount,
        String words,
        @Nullable Instant occurredAt,
        @Nullable String reference) {

    Transfer(String account, boolean incoming, Money amount, String words, @Nullable Instant occurredAt) {
        this(account, incoming, amount, words, occurredAt, null);
    }

    public @Nullable String orderNumber() {
        return OrderNumber.findIn(words).orElse(null);
    }
}
