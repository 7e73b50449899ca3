package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import vn.chophien.shared.Round;
import vn.chophien.shared.Times;

/** Audits the log once a night, or later that day where no node was up, and whenever somebody asked for it. */
@ApplicationScoped
class AuditRound implements Round {

    private static final int HOUR = 2;

    @Inject
    LogAuditing auditing;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        ZonedDateTime now = clock.instant().atZone(Times.ZONE);
        if (now.getHour() >= HOUR) {
            auditing.startFor(now.toLocalDate());
        }
        while (auditing.step()) {
            // until it is through, or another node has it in hand
        }
    }
}
