package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Looks every second whether something waits for its seal, and seals until nothing does. */
@ApplicationScoped
class SealRound implements Round {

    @Inject
    LogSealing sealing;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (sealing.sealSome() == LogSealing.BATCH) {
            // more may wait
        }
    }
}
