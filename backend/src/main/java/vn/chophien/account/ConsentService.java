package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.shared.Times;

/**
 * Who agreed to what. Silence is no: only a row that says yes, and that no later row takes back, allows anything. Whoever
 * works for a purpose asks {@link #allows} each time, and observes {@link ConsentWithdrawn} for what it keeps.
 */
@ApplicationScoped
@Transactional
public class ConsentService {

    @Inject
    ConsentRepository consents;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Clock clock;

    public boolean allows(long accountId, ConsentPurpose purpose) {
        return consents.last(accountId).stream().anyMatch(consent -> consent.purpose() == purpose && consent.given());
    }

    /** What stands now for each purpose; purposes that were never asked for are missing. */
    public Map<ConsentPurpose, ConsentView> standing(Actor buyer) {
        buyer.requireBuyer();
        return consents.last(buyer.accountId()).stream()
                .collect(Collectors.toMap(
                        ConsentView::purpose,
                        consent -> consent,
                        (a, b) -> b,
                        () -> new EnumMap<>(ConsentPurpose.class)));
    }

    /** Every yes and no, the newest first. */
    public List<ConsentView> history(Actor buyer) {
        buyer.requireBuyer();
        return consents.all(buyer.accountId());
    }

    /** Says yes or no. Saying again what stands already adds nothing. */
    public void decide(ConsentPurpose purpose, boolean given, ConsentChannel channel, Actor buyer) {
        buyer.requireBuyer();
        decide(buyer.accountId(), purpose, given, channel);
    }

    /** Takes everything back, when an account is erased. */
    public void withdrawAll(Actor buyer) {
        buyer.requireBuyer();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            decide(buyer.accountId(), purpose, false, ConsentChannel.ERASURE);
        }
    }

    private void decide(long accountId, ConsentPurpose purpose, boolean given, ConsentChannel channel) {
        consents.lock(accountId);
        if (allows(accountId, purpose) == given) {
            return;
        }
        Instant now = clock.instant();
        byte[] proof = proof(consents.lastProof(accountId), accountId, purpose, given, channel, now);
        consents.add(accountId, purpose, given, channel, now, proof);
        if (!given) {
            withdrawn.fire(new ConsentWithdrawn(accountId, purpose));
        }
    }

    /** Over this row and the one before it, so that neither can be changed, left out or put in unseen. */
    static byte[] proof(
            byte[] before, long accountId, ConsentPurpose purpose, boolean given, ConsentChannel channel, Instant at) {
        String row = String.join(
                "\u001F",
                HexFormat.of().formatHex(before),
                Long.toString(accountId),
                purpose.name(),
                given ? "yes" : "no",
                ConsentPurpose.VERSION,
                purpose.text(),
                channel.name(),
                Times.toColumn(at).toString());
        return SecretToken.hash(row);
    }
}
