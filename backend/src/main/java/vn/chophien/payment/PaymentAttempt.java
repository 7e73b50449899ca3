package vn.chophien.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Known;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Money;

/**
 * One time that a buyer was sent to a provider.
 *
 * @param ref what the provider knows it by
 * @param payUrl where the buyer pays; null as long as the provider has not answered
 */
public record PaymentAttempt(
        long id,
        String orderNumber,
        long accountId,
        Provider provider,
        String ref,
        Money amount,
        AttemptStatus status,
        @Nullable String payUrl,
        Instant startedAt,
        Instant expiresAt,
        @Nullable String providerNo,
        int asked) {

    /** Whether the buyer can still go there and pay. */
    public boolean isPayable(Instant now) {
        return status == AttemptStatus.WAITING && payUrl != null && now.isBefore(expiresAt);
    }

    Known known() {
        return new Known(ref, amount, startedAt, providerNo);
    }
}
