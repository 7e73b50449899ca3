package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Retried;

/**
 * Tells buyer and seller of each step of an order, a moment after it: whoever places or packs does not wait for the
 * letters, and a step that was rolled back is never told. What cannot be sent from this market is not written, since
 * it would be old news by the time it could.
 */
@ApplicationScoped
@Retried
@Transactional
public class OrderNews {

    private static final int STEPS_AT_ONCE = 50;

    @Inject
    OrderNewsRepository news;

    @Inject
    MessageOutbox outbox;

    @Inject
    OrderLetters letters;

    /** @return whether there may be more */
    public boolean tell() {
        List<Long> events = news.claim(STEPS_AT_ONCE);
        if (events.isEmpty()) {
            return false;
        }
        outbox.write(news.steps(events).stream()
                .filter(step -> !step.isOvertaken())
                .flatMap(step -> Stream.of(letters.toBuyer(step), letters.toSeller(step)))
                .flatMap(Optional::stream)
                .filter(message -> outbox.canSend(message.channel()))
                .toList());
        news.told(events);
        return events.size() == STEPS_AT_ONCE;
    }
}
