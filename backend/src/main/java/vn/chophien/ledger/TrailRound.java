package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Puts new rows of the audit trail under the seal: some at a time, so that the public log does not tell each deed. */
@ApplicationScoped
class TrailRound implements Round {

    @Inject
    AuditTrailService trail;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        while (trail.sealSome() == AuditTrailService.BATCH) {
            // more may wait
        }
    }
}
