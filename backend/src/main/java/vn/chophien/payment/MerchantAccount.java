package vn.chophien.payment;

import java.time.Instant;
import vn.chophien.payment.gateway.Merchant;
import vn.chophien.payment.gateway.Provider;

/**
 * A seller's own account at a provider, keys open.
 *
 * @param hook the last part of the address that the provider reports to
 */
record MerchantAccount(
        long id, long sellerId, Provider provider, Merchant merchant, String hook, Instant at, String by) {

    MerchantAccountView view() {
        return new MerchantAccountView(provider, merchant.code(), lastFour(merchant.secret()), hook, at, by);
    }

    private static String lastFour(String secret) {
        return secret.substring(Math.max(0, secret.length() - 4));
    }
}
