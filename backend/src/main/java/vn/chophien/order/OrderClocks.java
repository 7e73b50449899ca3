package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** What happens to orders when nobody says anything. Each is looked at again under its lock. */
@ApplicationScoped
class OrderClocks implements Round {

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
        Round.each(asking.due(), asking::settle, number -> "Order " + number);
        Round.each(receiving.due(), receiving::lapse, number -> "Order " + number);
    }
}
