package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.chophien.shared.Retry;

/**
 * Takes in what providers report. A message is stored in one transaction and concluded from in the next, so that it
 * survives whatever goes wrong in between; sent again it changes nothing.
 */
@ApplicationScoped
public class PaymentEvents {

    /** Time enough for the request that stored a message to conclude from it too. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    PaymentBook book;

    @Inject
    Clock clock;

    public void receive(ProviderMessage message) {
        long id = Retry.onConflict(() -> book.store(message));
        Retry.onConflict(() -> book.apply(id));
    }

    /** Concludes from messages that a stopped server left behind. */
    public void catchUp() {
        for (long id : book.waiting(clock.instant().minus(PATIENCE))) {
            Retry.onConflict(() -> book.apply(id));
        }
    }
}
