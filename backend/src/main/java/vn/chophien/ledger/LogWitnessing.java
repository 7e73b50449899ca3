package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.message.Channel;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;
import vn.chophien.trace.seal.ConsistencyProof;
import vn.chophien.trace.seal.MerkleTree;
import vn.chophien.trace.seal.SignedCheckpoint;

/** What is told to witnesses and what they answered; the talking itself is done outside of any transaction. */
@ApplicationScoped
@Retried
@Transactional
public class LogWitnessing {

    @Inject
    LogReadRepository log;

    @Inject
    WitnessRepository seen;

    @Inject
    Witnesses witnesses;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.log.witness-mails")
    Optional<String> mails;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** A checkpoint that a witness has not signed yet, and the proof that it continues what it knows. */
    record News(SignedCheckpoint signed, ConsistencyProof proof) {}

    /** @param known the size that the witness saw last */
    Optional<News> news(long known) {
        return log.latest()
                .map(CheckpointView::signed)
                .filter(signed -> signed.checkpoint().size() > known)
                .map(signed -> new News(
                        signed,
                        StoredNodes.compute(
                                log::nodes,
                                nodes -> new MerkleTree(signed.checkpoint().size(), nodes).consistency(known))));
    }

    long lastSeen(String witness) {
        return seen.newest(witness).map(WitnessRepository.Seen::size).orElse(0L);
    }

    void keep(long size, String witness, String line, Instant at) {
        seen.add(size, witness, line, at);
    }

    /**
     * Sends the newest checkpoint to those who keep it in their mailbox, once a day and only after a day on which the log
     * grew. A letter that somebody kept shows later whether the log was rolled back or exchanged.
     */
    public void mail() {
        LocalDate today = Times.dayOf(clock.instant());
        Optional<CheckpointView> latest = log.latest()
                .filter(checkpoint -> !Times.dayOf(checkpoint.madeAt()).isBefore(today.minusDays(1)));
        List<String> keepers = Stream.of(mails.orElse("").split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
        if (latest.isEmpty() || keepers.isEmpty()) {
            return;
        }
        String body = latest.get().signed().note()
                + "\nHãy cất thư này. Muốn so: lưu ba dòng đầu đến hết chữ ký thành tệp dau.txt, rồi chạy\n"
                + "java -jar verify.jar verify bang-chung.json --log " + baseUrl + "/log --earlier dau.txt\n";
        outbox.write(keepers.stream()
                .map(keeper -> new Message(
                        "witness-" + today + "-" + keeper,
                        "witness",
                        Channel.EMAIL,
                        keeper,
                        "Dấu niêm phong ngày " + Times.day(today) + ", "
                                + latest.get().size() + " mục",
                        body))
                .toList());
    }

    /** Everybody who watches, with the largest log that each has signed. */
    public List<WitnessView> all() {
        return witnesses.all().stream()
                .map(known -> {
                    String name = known.key().name();
                    Optional<WitnessRepository.Seen> newest = seen.newest(name);
                    return new WitnessView(
                            name,
                            known.key().encoded(),
                            newest.map(WitnessRepository.Seen::size).orElse(0L),
                            newest.map(WitnessRepository.Seen::at).orElse(null));
                })
                .toList();
    }

    /** The newest checkpoint that all witnesses have signed, with their lines under it; empty while there is none. */
    public Optional<String> witnessed() {
        long size = witnesses.all().stream()
                .mapToLong(known -> lastSeen(known.key().name()))
                .min()
                .orElse(0);
        return log.checkpoint(size)
                .map(checkpoint -> checkpoint.signed().note() + String.join("\n", seen.lines(size)) + "\n");
    }
}
