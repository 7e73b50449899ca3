package vn.chophien.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Days pass, seasons end and figures change without a line in the diary. */
@ApplicationScoped
class ForecastRound implements Round {

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
        Round.each(forecasts.toLookAt(), forecasts::lookAgain, season -> "The forecast of season " + season);
    }
}
