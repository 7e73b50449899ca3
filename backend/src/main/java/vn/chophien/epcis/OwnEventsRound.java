package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Keeps the told events up with diaries and lots. The first pass of a node looks at everything. */
@ApplicationScoped
class OwnEventsRound implements Round {

    @Inject
    OwnEventsService own;

    private OwnEventsService.Progress reached = OwnEventsService.Progress.NONE;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        OwnEventsService.Progress from = reached.steppedBack();
        OwnEventsService.Progress next = own.tell(from);
        while (!next.equals(from)) {
            reached = next;
            from = next;
            next = own.tell(from);
        }
    }
}
