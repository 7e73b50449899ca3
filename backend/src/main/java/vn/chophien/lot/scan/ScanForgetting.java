package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Deletes what may not be kept: salts of days gone by, and rows after their ninety days, some thousands at a time. */
@ApplicationScoped
class ScanForgetting implements Round {

    @Inject
    ScanLogService service;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        service.forget();
    }
}
