package vn.chophien.payment;

import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Money;

/**
 * A payment that can be sent back through the provider that it came by.
 *
 * @param status null as long as nobody has asked for it
 */
public record RefundOffer(
        Provider provider, Money amount, @Nullable ProviderRefundStatus status) {}
