package vn.chophien.trace.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.seal.Checkpoint;
import vn.chophien.trace.seal.Finding;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Leaf;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.MerkleNodes;
import vn.chophien.trace.seal.MerkleTree;
import vn.chophien.trace.seal.SignedCheckpoint;

/**
 * A log that was read whole, so that what a bundle leaves out comes to light: entries after its last, and a history other
 * than the one that older checkpoints tell of.
 */
public final class WholeLog {

    private final SignedCheckpoint checkpoint;
    private final List<byte[]> entries;
    private final List<List<Hash>> levels = new ArrayList<>();

    WholeLog(SignedCheckpoint checkpoint, List<byte[]> entries) {
        this.checkpoint = checkpoint;
        this.entries = entries;
        levels.add(entries.stream().map(Hash::ofLeaf).toList());
        while (levels.get(levels.size() - 1).size() > 1) {
            levels.add(above(levels.get(levels.size() - 1)));
        }
    }

    /** Reads all of it. */
    static WholeLog read(String address) throws IOException {
        RemoteLog remote = new RemoteLog(address);
        SignedCheckpoint checkpoint = remote.checkpoint();
        return new WholeLog(checkpoint, remote.entries(checkpoint.checkpoint().size()));
    }

    long size() {
        return entries.size();
    }

    /** What is wrong with the log itself, with older checkpoints of it, and with a bundle from it. */
    List<Finding> check(LogKey trusted, List<Checkpoint> older, Bundle bundle) {
        List<Finding> findings = new ArrayList<>();
        if (!checkpoint.isSignedBy(trusted)) {
            findings.add(finding(Finding.Kind.SIGNATURE, "", "the log's newest checkpoint"));
        }
        if (!root(size()).equals(checkpoint.checkpoint().root())) {
            findings.add(finding(Finding.Kind.HISTORY, "", "the entries do not give the root that is signed"));
        }
        for (Checkpoint known : older) {
            if (known.size() > size() || !root(known.size()).equals(known.root())) {
                findings.add(
                        finding(Finding.Kind.HISTORY, "", "not what the checkpoint of " + known.size() + " tells of"));
            }
        }
        findings.addAll(left(bundle));
        return findings;
    }

    private List<Finding> left(Bundle bundle) {
        Set<Hash> given = bundle.proven().stream().map(one -> one.leaf().hash()).collect(Collectors.toSet());
        Set<String> subjects =
                bundle.proven().stream().map(one -> one.leaf().subject()).collect(Collectors.toSet());
        return entries.stream()
                .map(Leaf::parse)
                .filter(leaf -> subjects.contains(leaf.subject()) && !given.contains(leaf.hash()))
                .map(leaf -> new Finding(
                        Finding.Kind.GAP, leaf.subject(), Optional.of(leaf.seq()), "in the log, not in the bundle"))
                .toList();
    }

    private Hash root(long size) {
        MerkleNodes nodes = (level, index) -> levels.get(level).get(Math.toIntExact(index));
        return new MerkleTree(size, nodes).root();
    }

    /** Full nodes only: the last one of a level with an odd number waits for its sibling. */
    private static List<Hash> above(List<Hash> level) {
        List<Hash> above = new ArrayList<>();
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(Hash.ofNode(level.get(i), level.get(i + 1)));
        }
        return above;
    }

    private static Finding finding(Finding.Kind kind, String subject, String detail) {
        return new Finding(kind, subject, Optional.empty(), detail);
    }
}
