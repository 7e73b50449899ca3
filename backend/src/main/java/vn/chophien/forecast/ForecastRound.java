package vn.chophien.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Days pass, seasons end and figures change without a line in the diary. */
@ApplicationScoped
class ForecastRound implements Round {

    private static final System.Logger LOG = System.getLogger(ForecastRound.class.getName());

    @Inject
    ForecastService forecasts;

    @Inject
    @ConfigProperty(name = "chophien.forecast.pause", defaultValue = "PT5M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        forecasts.toLookAt().forEach(this::look);
    }

    private void look(long seasonId) {
        try {
            forecasts.lookAgain(seasonId);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The forecast of season " + seasonId + " waits for the next round", failure);
        }
    }
}
