package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Channel;
import vn.chophien.message.Message;
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
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** @return whether there may be more */
    public boolean tell() {
        List<Long> events = news.claim(STEPS_AT_ONCE);
        if (events.isEmpty()) {
            return false;
        }
        OrderLetters letters = new OrderLetters(baseUrl);
        outbox.write(news.steps(events).stream()
                .filter(step -> !step.isOvertaken())
                .flatMap(step -> Stream.concat(toBuyer(letters, step), toSeller(letters, step)))
                .filter(message -> outbox.canSend(message.channel()))
                .toList());
        news.told(events);
        return events.size() == STEPS_AT_ONCE;
    }

    /** By mail; who left no address gets by SMS what they would miss otherwise: the way to their order, and its coming. */
    private static Stream<Message> toBuyer(OrderLetters letters, OrderStep step) {
        String key = "order-step-" + step.eventId() + "-buyer";
        String email = step.order().buyerEmail();
        return email == null
                ? sms(key, step, step.order().buyerPhone(), letters.buyerSms(step))
                : Stream.of(Message.mail(key, topic(step), email, letters.toBuyer(step)));
    }

    private static Stream<Message> toSeller(OrderLetters letters, OrderStep step) {
        if (!step.isForPacking() && !step.isNoLongerForPacking()) {
            return Stream.empty();
        }
        String key = "order-step-" + step.eventId() + "-seller";
        String email = step.seller().email();
        return email == null
                ? sms(key, step, step.seller().phone(), letters.sellerSms(step))
                : Stream.of(Message.mail(key, topic(step), email, letters.toSeller(step)));
    }

    private static Stream<Message> sms(String key, OrderStep step, String phone, @Nullable String words) {
        return words == null
                ? Stream.empty()
                : Stream.of(new Message(
                        key, topic(step), Channel.SMS, phone, step.order().number(), words));
    }

    private static String topic(OrderStep step) {
        return "order-" + step.order().number();
    }
}
