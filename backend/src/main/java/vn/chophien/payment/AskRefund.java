package vn.chophien.payment;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * Somebody wants money of an order to go back to its buyer.
 *
 * @param key of the form or the deed that asks; asked twice under one key, it is one refund
 * @param way null: through the provider where the money is at one, else from the seller's bank account
 */
public record AskRefund(
        String orderNumber,
        Money amount,
        RefundKind kind,
        @Nullable RefundWay way,
        String reason,
        String key) {}
