package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import vn.chophien.payment.gateway.PaymentRequest;
import vn.chophien.payment.gateway.ProviderAway;
import vn.chophien.payment.gateway.ProviderRefused;
import vn.chophien.shared.RuleViolation;

/** Paying at a provider's page, as a buyer's clicks drive it. No transaction is open while a provider is spoken to. */
@ApplicationScoped
public class GatewayPaymentService {

    private static final System.Logger LOG = System.getLogger(GatewayPaymentService.class.getName());

    @Inject
    AttemptService attempts;

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    /** By order; what can be chosen and what was, for a page that shows these orders. */
    public Map<String, GatewayChoice> choices(Collection<String> orderNumbers) {
        return orderNumbers.isEmpty() ? Map.of() : attempts.choices(orderNumbers);
    }

    /**
     * Begins to pay what is missing of an order; whoever may see the order may.
     *
     * @return where the buyer pays, at the provider
     */
    public String start(PayAtProvider command) {
        AttemptService.Begun begun = attempts.begin(command.orderNumber(), command.provider());
        PaymentAttempt attempt = begun.attempt();
        String known = attempt.payUrl();
        if (known != null && attempt.isPayable(clock.instant())) {
            return known;
        }
        try {
            String payUrl =
                    gateways.of(command.provider()).start(begun.account().merchant(), request(command, begun));
            attempts.opened(attempt.id(), payUrl);
            return payUrl;
        } catch (ProviderRefused refused) {
            LOG.log(Level.WARNING, "{0} refused {1}: {2}", command.provider(), attempt.ref(), refused.code());
            attempts.refused(attempt.id(), refused.code());
            throw new RuleViolation(
                    "payment.provider-refused",
                    command.provider().label() + " không mở được lần trả này. Hãy chọn cách khác.");
        } catch (ProviderAway away) {
            LOG.log(Level.WARNING, "{0} did not answer about {1}: {2}", command.provider(), attempt.ref(), away);
            throw new RuleViolation(
                    "payment.provider-away",
                    command.provider().label() + " chưa trả lời. Hãy thử lại sau ít phút hoặc chọn cách khác.");
        }
    }

    private static PaymentRequest request(PayAtProvider command, AttemptService.Begun begun) {
        PaymentAttempt attempt = begun.attempt();
        return new PaymentRequest(
                attempt.ref(),
                attempt.amount(),
                "Thanh toan don hang " + attempt.orderNumber(),
                attempt.startedAt(),
                attempt.expiresAt(),
                command.buyerAddress(),
                command.marketUrl() + command.returnPath(),
                command.marketUrl()
                        + GatewayHooks.path(command.provider(), begun.account().hook()));
    }

    /** The buyer came back from a provider. What the browser says about it is not listened to. */
    public void returned(String orderNumber) {
        attempts.askNow(orderNumber);
    }
}
