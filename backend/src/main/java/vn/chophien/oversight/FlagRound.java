package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;
import vn.chophien.site.UsualYieldChanged;

/** Diaries that nobody looked over yet, or that other figures count for by now, are looked over a few at a time. */
@ApplicationScoped
class FlagRound implements Round {

    @Inject
    FlagWatchService watch;

    private volatile boolean more = true;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) UsualYieldChanged news) {
        more = true;
    }

    @Override
    public void run() {
        if (!more) {
            return;
        }
        more = false; // first, so that news of while it looks is not lost
        boolean left = true;
        try {
            left = watch.lookAtUnseen();
        } finally {
            more = more || left;
        }
    }
}
