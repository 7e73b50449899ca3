package vn.chophien.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Sends what waits, outside any transaction: nothing is locked while another server thinks. */
@ApplicationScoped
class MessageRound implements Round {

    private static final System.Logger LOG = System.getLogger(MessageRound.class.getName());
    /** Few, so that even when each takes its whole patience they are through before their claim is over. */
    private static final int MOST_AT_ONCE = 10;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.message.pause", defaultValue = "PT5S")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        for (Channel channel : Channel.values()) {
            outbox.gateway(channel).ifPresent(gateway -> sendAll(channel, gateway));
        }
    }

    /** On and on while the other side takes them; where it does not, the rest waits for the next round. */
    private void sendAll(Channel channel, MessageGateway gateway) {
        boolean more = true;
        while (more) {
            more = send(outbox.claim(channel, MOST_AT_ONCE), gateway) == MOST_AT_ONCE;
        }
    }

    /** @return how many were taken */
    private int send(List<MessageRepository.Waiting> claimed, MessageGateway gateway) {
        int taken = 0;
        for (MessageRepository.Waiting waiting : claimed) {
            try {
                gateway.send(waiting);
                outbox.sent(waiting.id());
                taken++;
            } catch (MessageGateway.MessageNotTaken refused) {
                LOG.log(Level.WARNING, "Message {0} waits for another try: {1}", waiting.id(), refused.why());
                outbox.failed(waiting, refused.why());
            }
        }
        return taken;
    }
}
