package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/** Looks for messages that were stored and not concluded from. Every node looks; the row lock decides who does it. */
@ApplicationScoped
class WaitingMessages implements Round {

    @Inject
    PaymentEvents events;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        events.catchUp();
    }
}
