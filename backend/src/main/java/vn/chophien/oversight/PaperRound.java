package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Every node looks; the notice's row decides who writes. */
@ApplicationScoped
class PaperRound implements Round {

    @Inject
    PaperClockService papers;

    @Inject
    @ConfigProperty(name = "chophien.certificate.pause", defaultValue = "PT1H")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        Round.each(
                papers.ending(),
                papers::tell,
                paper -> "Paper " + paper.source().key() + " " + paper.id());
    }
}
