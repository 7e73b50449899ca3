package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Lists may lag a little behind the diaries. */
@ApplicationScoped
class ProductScoreRound implements Round {

    @Inject
    ProductScoreService scores;

    @Inject
    @ConfigProperty(name = "chophien.diary-score.pause", defaultValue = "PT10M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        scores.score();
    }
}
