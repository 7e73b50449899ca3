package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Every node looks; the notice's row decides who writes. */
@ApplicationScoped
class PaperRound implements Round {

    private static final System.Logger LOG = System.getLogger(PaperRound.class.getName());

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
        papers.ending().forEach(this::tell);
    }

    private void tell(EndingPaper paper) {
        try {
            papers.tell(paper);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "Paper " + paper.source().key() + " " + paper.id() + " waits for the next round",
                    failure);
        }
    }
}
