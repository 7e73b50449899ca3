package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Retried;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.seal.Checkpoint;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.LogSigner;
import vn.chophien.trace.seal.MerkleTree;

/**
 * Takes records from the queue into the log. One call is one transaction and holds the head row, so that one node seals
 * at a time and the order of the leaves is one order.
 */
@ApplicationScoped
@Retried
@Transactional
public class LogSealing {

    static final int BATCH = 400;
    private static final System.Logger LOG = System.getLogger(LogSealing.class.getName());

    @Inject
    LogRepository log;

    @Inject
    LogReadRepository read;

    @Inject
    LogKeys keys;

    @Inject
    @Any
    Instance<Sealable> sealables;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Seals the oldest records that wait.
     *
     * @return how many; 0 also where this node has no signing key
     */
    public int sealSome() {
        LogRepository.Head head = log.lockHead();
        String origin = head.origin() == null ? keys.origin() : head.origin();
        Optional<LogSigner> signer = keys.signer(origin);
        List<PendingRecord> pending = signer.isEmpty() ? List.of() : log.pending(BATCH);
        if (pending.isEmpty()) {
            return 0;
        }
        Map<PendingRecord, Fact> facts = facts(pending);
        Heads heads = new Heads(facts.values());
        GrowingTree tree = GrowingTree.at(head.size(), read::nodes);
        List<NewLeaf> leaves = new ArrayList<>();
        Map<PendingRecord, Hash> sealed = new HashMap<>();
        for (PendingRecord source : pending) {
            Fact fact = facts.get(source);
            if (fact == null) {
                LOG.log(Level.WARNING, "Record {0} {1} was gone before its seal", source.kind(), source.sourceId());
                continue;
            }
            NewLeaf leaf = leaf(origin, source, fact, heads, sealed, tree);
            leaves.add(leaf);
            sealed.put(source, leaf.hash());
        }
        Instant now = clock.instant();
        log.addLeaves(leaves, now);
        log.addNodes(tree.full());
        log.moveHead(tree.size(), origin);
        log.removePending(pending);
        if (!leaves.isEmpty()) {
            sign(signer.get(), origin, head.size(), tree.size(), now);
        }
        return pending.size();
    }

    private NewLeaf leaf(
            String origin,
            PendingRecord source,
            Fact fact,
            Heads heads,
            Map<PendingRecord, Hash> sealed,
            GrowingTree tree) {
        SubjectHead head = heads.of(fact.subject());
        LeafWriter.PrivatePart hidden = fact.privately().isEmpty() ? null : LeafWriter.PrivatePart.of(fact.privately());
        byte[] body = LeafWriter.body(
                origin,
                fact,
                head,
                heads::of,
                corrected(source, fact, sealed),
                hidden == null ? null : hidden.commitment());
        if (hidden != null) {
            log.addPrivate(source, hidden);
        }
        Hash hash = Hash.ofLeaf(body);
        heads.move(fact.subject(), head.after(hash));
        return new NewLeaf(tree.append(hash), hash, head.id(), head.seq() + 1, source, body);
    }

    private @Nullable Hash corrected(PendingRecord source, Fact fact, Map<PendingRecord, Hash> sealed) {
        Long id = fact.corrects();
        if (id == null) {
            return null;
        }
        return sealed.entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(source.kind())
                        && entry.getKey().sourceId() == id)
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> log.leafOf(source.kind(), id))
                .orElse(null);
    }

    private Map<PendingRecord, Fact> facts(List<PendingRecord> pending) {
        Map<String, Sealable> byKind =
                sealables.stream().collect(Collectors.toMap(Sealable::kind, sealable -> sealable));
        Map<String, List<PendingRecord>> asked = pending.stream().collect(Collectors.groupingBy(PendingRecord::kind));
        Map<PendingRecord, Fact> facts = new HashMap<>();
        asked.forEach((kind, records) -> {
            Sealable sealable = Optional.ofNullable(byKind.get(kind))
                    .orElseThrow(() -> new IllegalStateException("Nobody can tell of " + kind));
            Map<Long, Fact> found =
                    sealable.facts(records.stream().map(PendingRecord::sourceId).toList());
            records.stream()
                    .filter(record -> found.containsKey(record.sourceId()))
                    .forEach(record -> facts.put(record, Objects.requireNonNull(found.get(record.sourceId()))));
        });
        return facts;
    }

    /** Reads the tree back from what was stored, and signs only what the last checkpoint leads up to. */
    private void sign(LogSigner signer, String origin, long before, long size, Instant now) {
        Hash root = StoredNodes.compute(read::nodes, nodes -> new MerkleTree(size, nodes).root());
        read.latest().ifPresent(last -> {
            Checkpoint older = last.signed().checkpoint();
            boolean grew = older.size() == before
                    && StoredNodes.compute(read::nodes, nodes -> new MerkleTree(size, nodes).consistency(older.size()))
                            .proves(older.root(), root);
            if (!grew) {
                throw new IllegalStateException("The log does not continue its checkpoint of " + older.size()
                        + " leaves; nothing is signed. Compare it with the copies of the witnesses.");
            }
        });
        log.addCheckpoint(signer.sign(new Checkpoint(origin, size, root)), now);
    }

    /** Where the history of each subject of a batch ends, known before and moved on while the batch is sealed. */
    private final class Heads {

        private final Map<String, SubjectHead> known = new HashMap<>();

        Heads(Collection<Fact> facts) {
            List<Subject> subjects = new ArrayList<>();
            facts.forEach(fact -> {
                subjects.add(fact.subject());
                fact.inputs().forEach(input -> subjects.add(input.subject()));
            });
            subjects.stream()
                    .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())))
                    .forEach((kind, ids) -> log.heads(kind, ids)
                            .forEach(found -> known.put(kind + " " + found.getKey(), found.getValue())));
        }

        SubjectHead of(Subject subject) {
            return known.computeIfAbsent(key(subject), absent -> log.addSubject(subject, name(subject)));
        }

        void move(Subject subject, SubjectHead head) {
            known.put(key(subject), head);
        }

        private String key(Subject subject) {
            return subject.kind() + " " + subject.id();
        }

        private String name(Subject subject) {
            String key = subject.key() == null ? LotToken.random(random).value() : subject.key();
            return subject.kind() + "/" + key;
        }
    }
}
