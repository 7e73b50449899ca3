package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Brings the counted scans to the database every few seconds, and once more before the market goes down. */
@ApplicationScoped
class LotScanWriting implements Round {

    @Inject
    LotScans scans;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        scans.write();
    }

    @Override
    public void last() {
        scans.write();
    }
}
