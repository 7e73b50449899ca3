package vn.chophien.payment;

import vn.chophien.payment.gateway.Provider;

/**
 * A buyer chooses a provider for one order.
 *
 * @param buyerAddress of the buyer's machine, which providers ask for
 * @param marketUrl address of this market, without a slash at its end
 * @param returnPath where the buyer comes back to
 */
public record PayAtProvider(
        String orderNumber, Provider provider, String buyerAddress, String marketUrl, String returnPath) {}
