package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Several times a day, so that a market that is restarted every night comes to it too. */
@ApplicationScoped
class OrderForgettingRound implements Round {

    @Inject
    OrderForgettingService orders;

    @Inject
    @ConfigProperty(name = "chophien.retention.pause", defaultValue = "PT6H")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = orders.forgetSome();
        }
    }
}
