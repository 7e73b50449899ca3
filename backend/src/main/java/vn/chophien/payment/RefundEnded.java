package vn.chophien.payment;

import org.jspecify.annotations.Nullable;

/**
 * A refund was sent, or will not be; told in the transaction in which that became true.
 *
 * @param by who said so
 * @param note the bank's or provider's number of what was sent, or why nothing was
 */
public record RefundEnded(
        long refundId, boolean isSent, String by, @Nullable String note) {}
