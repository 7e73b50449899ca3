package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one door through which something is written into a complaint's history, and told to whoever waits for it. */
@ApplicationScoped
class ComplaintBook {

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintLetters letters;

    void write(long complaintId, ComplaintEvent event) {
        complaints.addEvent(complaintId, event);
        letters.toReporter(complaintId, event);
    }
}
