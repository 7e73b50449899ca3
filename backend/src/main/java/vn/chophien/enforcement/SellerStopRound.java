package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Begins the stops whose day has come, each in a transaction of its own. */
@ApplicationScoped
class SellerStopRound implements Round {

    @Inject
    SellerStopService stops;

    @Inject
    @ConfigProperty(name = "chophien.enforcement.pause", defaultValue = "PT1M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        stops.due().forEach(stops::beginOnItsDay);
    }
}
