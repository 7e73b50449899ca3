package vn.chophien.payment;

import java.util.Locale;
import vn.chophien.payment.gateway.Provider;

/** The addresses that providers' servers report to; one for each seller at each provider. */
public final class GatewayHooks {

    private GatewayHooks() {}

    public static String path(Provider provider, String hook) {
        return "/api/v1/webhooks/" + provider.name().toLowerCase(Locale.ROOT) + "/" + hook;
    }
}
