package vn.chophien.payment.gateway;

import java.time.Instant;
import vn.chophien.shared.Money;

/**
 * What a buyer is sent to pay.
 *
 * @param ref unique at the merchant; capitals and digits
 * @param title plain ASCII, since providers disagree about anything else
 * @param returnTo where the provider sends the browser afterwards
 * @param reportTo where the provider's server reports, for providers that are told so
 */
public record PaymentRequest(
        String ref,
        Money amount,
        String title,
        Instant startedAt,
        Instant expiresAt,
        String buyerAddress,
        String returnTo,
        String reportTo) {}
