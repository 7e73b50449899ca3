package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Goes over all orders again and again, so that the book never stays behind. */
@ApplicationScoped
class MoneyCatchUp implements Round {

    private static final int MOST_BATCHES = 500;

    @Inject
    MoneyCatchUpService steps;

    @Inject
    @ConfigProperty(name = "chophien.money.pause", defaultValue = "PT10S")
    Duration pause;

    private long comparedTo;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        int batches = 0;
        while (steps.writeUnwritten() && batches < MOST_BATCHES) {
            batches++;
        }
        comparedTo = steps.compareAfter(comparedTo);
    }
}
