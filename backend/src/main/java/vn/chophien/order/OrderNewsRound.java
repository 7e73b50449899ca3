package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Every node tells; a step is claimed by one of them. */
@ApplicationScoped
class OrderNewsRound implements Round {

    @Inject
    OrderNews news;

    @Inject
    @ConfigProperty(name = "chophien.message.pause", defaultValue = "PT5S")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = news.tell();
        }
    }
}
