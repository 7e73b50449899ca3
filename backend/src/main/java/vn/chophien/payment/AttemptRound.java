package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.payment.gateway.ProviderAway;
import vn.chophien.shared.Round;

/** Asks providers how payments went of which nothing was heard. Reports get lost; an answer to a question counts as one. */
@ApplicationScoped
class AttemptRound implements Round {

    private static final System.Logger LOG = System.getLogger(AttemptRound.class.getName());

    @Inject
    AttemptService attempts;

    @Inject
    Gateways gateways;

    @Inject
    GatewayMessages messages;

    @Inject
    @ConfigProperty(name = "chophien.gateway.pause", defaultValue = "PT5S")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        for (long id : attempts.due()) {
            attempts.claim(id).ifPresent(this::ask);
        }
    }

    /** One provider that is away does not keep back the others' payments. */
    private void ask(AttemptService.Begun begun) {
        PaymentAttempt attempt = begun.attempt();
        try {
            Fact fact = gateways.of(attempt.provider()).ask(begun.account().merchant(), attempt.known());
            if (fact.result() == Fact.Result.UNKNOWN_THERE) {
                attempts.absent(attempt);
            } else {
                messages.take(begun.account(), fact);
            }
        } catch (ProviderAway away) {
            LOG.log(Level.INFO, "Payment {0} waits for another question: {1}", attempt.ref(), away.getMessage());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Payment " + attempt.ref() + " waits for another question", failure);
        }
    }
}
