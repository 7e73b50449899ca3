package vn.chophien.payment.gateway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A payment that a provider knows, for asking about it and sending it back.
 *
 * @param providerNo the provider's own number; null as long as none is known
 */
public record Known(
        String ref,
        Money amount,
        Instant startedAt,
        @Nullable String providerNo) {}
