package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import vn.chophien.shared.Outage;
import vn.chophien.shared.Round;

/** Works off the documents of partners as they come. */
@ApplicationScoped
class CaptureRound implements Round {

    private static final System.Logger LOG = System.getLogger(CaptureRound.class.getName());

    @Inject
    CaptureJobs jobs;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    /** A document that fails so often fails for a reason of its own. */
    private static final int MOST_FAILURES = 5;

    private int failures;

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            try {
                more = jobs.next();
                failures = 0;
            } catch (CaptureJobs.Undone undone) {
                jobs.refuse(undone);
            } catch (RuntimeException failure) {
                if (Outage.isBehind(failure) || ++failures < MOST_FAILURES) {
                    throw failure;
                }
                LOG.log(Level.ERROR, "A document that was captured cannot be worked through", failure);
                failures = 0;
                jobs.giveUp();
            }
        }
    }
}
