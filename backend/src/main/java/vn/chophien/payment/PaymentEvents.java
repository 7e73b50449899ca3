package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Takes in what providers report. A message is stored in one transaction and concluded from in the next, so that it
 * survives whatever goes wrong in between; sent again it changes nothing.
 */
@ApplicationScoped
class PaymentEvents {

    private static final System.Logger LOG = System.getLogger(PaymentEvents.class.getName());

    /** Time enough for the request that stored a message to conclude from it too. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    PaymentBook book;

    @Inject
    Clock clock;

    public void receive(ProviderMessage message) {
        book.apply(book.store(message));
    }

    /** Concludes from messages that a stopped server left behind; one that cannot be does not keep back the others. */
    public void catchUp() {
        conclude(book.waiting(clock.instant().minus(PATIENCE)));
    }

    /** Concludes from stored messages; one that cannot be waits for the next round. */
    void conclude(List<Long> ids) {
        for (long id : ids) {
            try {
                book.apply(id);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Payment message " + id + " waits for the next round", failure);
            }
        }
    }
}
