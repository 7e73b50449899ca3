package vn.chophien.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that asks the machine for the time; everything else injects the clock, so that tests can set it. */
@ApplicationScoped
public class ClockProducer {

    private final Clock clock = Clock.tickMillis(Times.ZONE);

    @Produces
    Clock clock() {
        return clock;
    }
}
