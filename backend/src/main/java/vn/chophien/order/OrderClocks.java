package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** What happens to orders when nobody says anything. Each is looked at again under its lock. */
@ApplicationScoped
class OrderClocks implements Round {

    private static final System.Logger LOG = System.getLogger(OrderClocks.class.getName());

    @Inject
    OrderCancelAsking asking;

    @Inject
    OrderReceiving receiving;

    @Inject
    @ConfigProperty(name = "chophien.order.clock-pause", defaultValue = "PT1M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        each(asking.due(), asking::settle);
        each(receiving.due(), receiving::lapse);
    }

    /** One order that cannot be moved does not keep back the others. */
    private static void each(List<String> numbers, Consumer<String> move) {
        for (String number : numbers) {
            try {
                move.accept(number);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Order " + number + " waits for the next round", failure);
            }
        }
    }
}
