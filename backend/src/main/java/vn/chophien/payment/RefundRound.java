package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.payment.gateway.ProviderAway;
import vn.chophien.shared.Round;

/** Tells providers of refunds that were agreed to, and asks about them until each has ended. */
@ApplicationScoped
class RefundRound implements Round {

    private static final System.Logger LOG = System.getLogger(RefundRound.class.getName());

    @Inject
    ProviderRefundStepService steps;

    @Inject
    GatewayRefundService gateways;

    @Inject
    @ConfigProperty(name = "chophien.gateway.pause", defaultValue = "PT5S")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    /** One provider that is away does not keep back the others' refunds. */
    @Override
    public void run() {
        for (long id : steps.due()) {
            try {
                gateways.goOn(id, false);
            } catch (ProviderAway away) {
                LOG.log(Level.INFO, "Refund {0} waits for another question: {1}", id, away.getMessage());
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Refund " + id + " waits for another question", failure);
            }
        }
    }
}
