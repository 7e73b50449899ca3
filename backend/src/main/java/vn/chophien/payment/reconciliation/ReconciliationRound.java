package vn.chophien.payment.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import vn.chophien.shared.Round;
import vn.chophien.shared.Times;

/** Compares once a night, or later that day where no node was up. */
@ApplicationScoped
class ReconciliationRound implements Round {

    private static final int HOUR = 3;

    @Inject
    ReconciliationService reconciliation;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        ZonedDateTime now = clock.instant().atZone(Times.ZONE);
        if (now.getHour() >= HOUR) {
            reconciliation.runFor(now.toLocalDate());
        }
    }
}
