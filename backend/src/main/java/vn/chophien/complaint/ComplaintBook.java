package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** The one door through which something is written into a complaint's history, and told to whoever waits for it. */
@ApplicationScoped
class ComplaintBook {

    private static final Set<ComplaintEvent.Kind> WORTH_A_LETTER = EnumSet.of(
            ComplaintEvent.Kind.RECEIVED,
            ComplaintEvent.Kind.SELLER_ANSWERED,
            ComplaintEvent.Kind.CLOSED,
            ComplaintEvent.Kind.REJECTED);

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintLetters letters;

    void write(long complaintId, ComplaintEvent event) {
        complaints.addEvent(complaintId, event);
        if (WORTH_A_LETTER.contains(event.kind())) {
            letters.toReporter(complaintId, event);
        }
    }
}
