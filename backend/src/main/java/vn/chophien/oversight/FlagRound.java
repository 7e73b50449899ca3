package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Diaries from before there were flags are looked over a few at a time. */
@ApplicationScoped
class FlagRound implements Round {

    @Inject
    FlagWatchService watch;

    private volatile boolean more = true;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        more = more && watch.lookAtUnseen();
    }
}
