package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Retried;
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
