package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import vn.chophien.shared.Round;

/**
 * Frees the stock of orders that nobody pays for. Every node looks; the row lock and the second look under it decide who
 * does it.
 */
@ApplicationScoped
class OverdueOrders implements Round {

    private static final System.Logger LOG = System.getLogger(OverdueOrders.class.getName());

    @Inject
    OrderCancellation cancellation;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        cancellation.overdue().forEach(this::lapse);
    }

    /** One order that cannot be called off does not keep the stock of the others. */
    private void lapse(String number) {
        try {
            cancellation.lapse(number);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Overdue order " + number + " waits for the next round", failure);
        }
    }
}
