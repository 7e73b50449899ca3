package vn.chophien.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Provider;

/**
 * The providers at which an order can be paid, and what has come of it so far.
 *
 * @param latest the last time that the buyer went to one; null for never
 */
public record GatewayChoice(
        List<Provider> providers, @Nullable PaymentAttempt latest) {

    public static final GatewayChoice NONE = new GatewayChoice(List.of(), null);
}
