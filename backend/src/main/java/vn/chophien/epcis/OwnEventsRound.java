package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Keeps the told events up with diaries, lots and sales. The first pass of a node looks at everything. */
@ApplicationScoped
class OwnEventsRound implements Round {

    /** What a round does at most, so that a large market is told bit by bit beside its daily work. */
    private static final int MOST_BATCHES = 5;

    @Inject
    OwnEventsService own;

    private OwnEventsService.Progress reached = OwnEventsService.Progress.NONE;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        OwnEventsService.Progress from = reached.steppedBack();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            OwnEventsService.Progress next = own.tell(from);
            if (next.equals(from)) {
                return;
            }
            reached = next;
            from = next;
        }
    }
}
