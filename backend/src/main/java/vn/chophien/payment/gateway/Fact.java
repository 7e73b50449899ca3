package vn.chophien.payment.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What a provider says about one payment, its signature seen.
 *
 * @param amount what was paid, or was to be paid
 * @param providerNo empty when the provider gave none
 * @param raw the exact text that said so
 */
public record Fact(
        String ref,
        Result result,
        Money amount,
        String providerNo,
        String code,
        @Nullable Instant at,
        String raw) {

    /** How a payment stands at its provider. */
    public enum Result {
        PAID,
        FAILED,
        /** Not decided yet: to be asked about again. */
        PENDING,
        /** The provider has never heard of it. */
        UNKNOWN_THERE
    }
}
