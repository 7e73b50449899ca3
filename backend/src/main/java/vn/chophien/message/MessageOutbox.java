package vn.chophien.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages that wait to be sent, and those that were. Several nodes may send from it: each message is claimed first. */
@ApplicationScoped
@Transactional
public class MessageOutbox {

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    MessageRepository messages;

    @Inject
    @Any
    Instance<MessageGateway> gateways;

    @Inject
    Clock clock;

    /** Part of the caller's transaction: a message is told only if what it tells of has happened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<Message> written) {
        messages.add(written, clock.instant());
    }

    /**
     * As {@link #write}, for what is worth nothing after a while and nobody else's to read: it is not sent any more then,
     * and its words are forgotten as soon as they are sent.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void writeUntil(Instant end, Message written) {
        messages.forgetExpired(clock.instant());
        messages.add(List.of(written), clock.instant());
        messages.expire(written.key(), end);
    }

    /** Forgets what was written to somebody who wants to be forgotten. What still waits to be sent is not sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String recipient) {
        messages.forget(recipient);
    }

    /** What somebody no longer wants to hear of a topic, as far as it still waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(String topic, String recipient) {
        messages.takeBack(topic, recipient);
    }

    /** How far a topic has come, by channel. */
    public List<MessageCount> counts(String topic) {
        return messages.counts(topic, channel -> gateway(channel).isPresent());
    }

    /** Whether this market was told how to send so. News that would be old by then are better not written. */
    public boolean canSend(Channel channel) {
        return gateway(channel).isPresent();
    }

    Optional<MessageGateway> gateway(Channel channel) {
        return gateways.stream()
                .filter(gateway -> gateway.channel() == channel && gateway.isConfigured())
                .findFirst();
    }

    /** Messages that this node, and no other, may send within the next minutes. */
    List<MessageRepository.Waiting> claim(Channel channel, int most) {
        Instant now = clock.instant();
        return messages.due(channel, now, most).stream()
                .filter(waiting -> messages.claim(waiting.id(), now, now.plus(CLAIM)))
                .toList();
    }

    void sent(long id) {
        messages.sent(id, clock.instant());
    }

    /** Tried again later, each time after a longer pause. */
    void failed(MessageRepository.Waiting waiting, String why) {
        Duration pause = Duration.ofSeconds(10L << Math.min(waiting.tries(), 9));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        messages.failed(waiting.id(), next, why);
    }
}
