package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Throws the bytes of packages away once they were handed over and the time for questions is over. */
@ApplicationScoped
class DisclosureRound implements Round {

    @Inject
    DisclosurePackageService packages;

    @Inject
    @ConfigProperty(name = "chophien.disclosure.keep", defaultValue = "P30D")
    Duration kept;

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        packages.dropOld(kept);
    }
}
