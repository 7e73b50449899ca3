package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Takes the people out of lines of which nothing more can come. */
@ApplicationScoped
class SheetForgettingRound implements Round {

    @Inject
    DossierSheetService sheets;

    @Inject
    @ConfigProperty(name = "chophien.retention.pause", defaultValue = "PT6H")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        sheets.forgetOld();
    }
}
