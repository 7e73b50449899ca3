package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Brings scans to the database every few seconds, and once more before the market goes down. */
@ApplicationScoped
class ScanLogWriting implements Round {

    @Inject
    ScanLog log;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        log.write();
    }

    @Override
    public void last() {
        log.write();
    }
}
