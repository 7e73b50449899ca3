package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.seal.ConsistencyProof;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.InclusionProof;
import vn.chophien.trace.seal.Leaf;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.MerkleTree;
import vn.chophien.trace.seal.Receipt;
import vn.chophien.trace.seal.Tile;

/** What everybody may read of the log, and the proofs over it. Each call reads one state. */
@ApplicationScoped
@Transactional
public class LedgerService {

    /** A bundle is for one pack; who wants more reads the log itself. */
    private static final int MOST_LEAVES = 2000;

    @Inject
    LogReadRepository log;

    @Inject
    LogKeys keys;

    /** The newest checkpoint; empty before the first sealing. */
    public Optional<CheckpointView> latest() {
        return log.latest();
    }

    public List<CheckpointView> checkpoints(int most) {
        return log.checkpoints(most);
    }

    /** The first checkpoint over more than so many leaves; empty while there is none. */
    public Optional<CheckpointView> checkpointAbove(long size) {
        return log.checkpointAbove(size);
    }

    /** The leaf of a record; empty while it waits. */
    public Optional<SealedRecord> sealOf(String kind, long sourceId) {
        return log.sealOf(kind, sourceId);
    }

    /** The key that checks the checkpoints; empty before the first sealing and on a node without a key. */
    public Optional<LogKey> key() {
        return log.latest().flatMap(last -> keys.key(last.signed().checkpoint().origin()));
    }

    /** Leaves sealed on each day. */
    public Map<LocalDate, Long> growth() {
        return log.growth();
    }

    /** Records that wait for their seal. */
    public long pending() {
        return log.pending();
    }

    /** Everything that proves the history of a lot: its own leaves and those of all that went into it. */
    public Optional<Bundle> bundle(String subject) {
        return bundle(subject, Set.of(), Optional.empty());
    }

    /**
     * Proves a receipt, and the histories of the lots that it names.
     *
     * @return empty while the receipt waits for its seal, and after its private part was erased
     */
    public Optional<Bundle> receipt(String kind, long sourceId) {
        Optional<String> subject = log.sealOf(kind, sourceId)
                .map(seal ->
                        Leaf.parse(seal.body().getBytes(StandardCharsets.UTF_8)).subject());
        Optional<Receipt> receipt = log.privateOf(kind, sourceId).map(LeafWriter.PrivatePart::receipt);
        return subject.isEmpty() || receipt.isEmpty()
                ? Optional.empty()
                : bundle(subject.get(), Set.copyOf(receipt.get().lots()), receipt);
    }

    private Optional<Bundle> bundle(String subject, Set<String> also, Optional<Receipt> receipt) {
        Optional<CheckpointView> latest = log.latest();
        Optional<LogKey> key = key();
        if (latest.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        long size = latest.get().size();
        Set<String> asked = new LinkedHashSet<>(also);
        asked.add(subject);
        List<LogReadRepository.Placed> leaves = story(asked, size);
        if (leaves.stream().noneMatch(placed -> placed.leaf().subject().equals(subject))) {
            return Optional.empty();
        }
        List<Bundle.Proven> proven = StoredNodes.compute(
                log::nodes,
                nodes -> leaves.stream()
                        .map(placed ->
                                new Bundle.Proven(placed.leaf(), new MerkleTree(size, nodes).inclusion(placed.index())))
                        .toList());
        return Optional.of(new Bundle(subject, key.get(), latest.get().signed(), proven, receipt));
    }

    /** The leaves themselves say what went into a lot, so the way back needs no other table. */
    private List<LogReadRepository.Placed> story(Set<String> subjects, long size) {
        Map<Long, LogReadRepository.Placed> found = new TreeMap<>();
        Set<String> asked = new HashSet<>();
        Set<String> next = new LinkedHashSet<>(subjects);
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<LogReadRepository.Placed> leaves = log.leaves(next, size, MOST_LEAVES + 1);
            next = new LinkedHashSet<>();
            for (LogReadRepository.Placed placed : leaves) {
                found.put(placed.index(), placed);
                placed.leaf().inputs().stream()
                        .map(Leaf.Input::subject)
                        .filter(input -> !asked.contains(input))
                        .forEach(next::add);
            }
            if (found.size() > MOST_LEAVES) {
                throw new RuleViolation(
                        "ledger.too-much",
                        "Lịch sử của lô này quá dài để gói vào một tệp. Bạn có thể đọc toàn bộ sổ niêm phong.");
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Proves that a leaf is in the log of that size; empty when it is not, or there never was such a size. */
    public Optional<InclusionProof> inclusion(Hash leaf, long size) {
        return log.indexOf(leaf)
                .filter(index -> index < size && isSize(size))
                .map(index -> StoredNodes.compute(log::nodes, nodes -> new MerkleTree(size, nodes).inclusion(index)));
    }

    /** Proves that the log of the later size continues that of the earlier; empty when there never were such sizes. */
    public Optional<ConsistencyProof> consistency(long earlier, long later) {
        return earlier < 0 || earlier > later || !isSize(later)
                ? Optional.empty()
                : Optional.of(
                        StoredNodes.compute(log::nodes, nodes -> new MerkleTree(later, nodes).consistency(earlier)));
    }

    /** The root of the log when it had that many leaves; empty when it never did. */
    public Optional<Hash> rootAt(long size) {
        return isSize(size)
                ? Optional.of(StoredNodes.compute(log::nodes, nodes -> new MerkleTree(size, nodes).root()))
                : Optional.empty();
    }

    /** The bytes of a tile, C2SP tlog-tiles; empty where the log does not reach so far. */
    public Optional<byte[]> tile(Tile tile) {
        if (!tile.isIn(size())) {
            return Optional.empty();
        }
        return Optional.of(tile.level() == Tile.ENTRIES ? TileBytes.entries(entries(tile)) : hashes(tile));
    }

    private List<byte[]> entries(Tile tile) {
        return log.bodies(tile.first(), tile.first() + tile.width());
    }

    private byte[] hashes(Tile tile) {
        List<NodeAt.Place> places = new ArrayList<>();
        for (int i = 0; i < tile.width(); i++) {
            places.add(new NodeAt.Place(tile.treeLevel(), tile.first() + i));
        }
        return TileBytes.hashes(places, log.nodes(places));
    }

    private long size() {
        return log.latest().map(CheckpointView::size).orElse(0L);
    }

    private boolean isSize(long size) {
        return size >= 0 && size <= size();
    }
}
