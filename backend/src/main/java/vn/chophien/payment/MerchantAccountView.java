package vn.chophien.payment;

import java.time.Instant;
import vn.chophien.payment.gateway.Provider;

/**
 * A seller's account at a provider as the seller sees it again: of the key only its end, to tell one from another.
 *
 * @param hook the last part of the address that the provider reports to
 */
public record MerchantAccountView(
        Provider provider, String code, String secretEnd, String hook, Instant at, String by) {}
