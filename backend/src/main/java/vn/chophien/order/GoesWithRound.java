package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Soon after the start, so that a market that is restarted every night comes to it too; then as often as is asked for. */
@ApplicationScoped
class GoesWithRound implements Round {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    GoesWithService goesWith;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.goes-with.every", defaultValue = "P1D")
    Duration every;

    private volatile Instant due = Instant.MIN;

    @Override
    public Duration pause() {
        return every.compareTo(SOON) < 0 ? every : SOON;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        if (!now.isBefore(due)) {
            goesWith.refresh(every);
            due = now.plus(every);
        }
    }
}
