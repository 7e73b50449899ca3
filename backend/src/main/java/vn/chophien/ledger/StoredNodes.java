package vn.chophien.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.MerkleNodes;

/**
 * Gives a computation over the tree the stored nodes that it asks for, fetched at once: it is run first to see which
 * nodes it wants, and then again with them. A proof over a million leaves is then a few statements and not twenty.
 */
final class StoredNodes {

    private StoredNodes() {}

    /** @throws IllegalStateException when a node is not stored although the log says that it is full */
    static <T> T compute(Function<Collection<NodeAt.Place>, List<NodeAt>> stored, Function<MerkleNodes, T> work) {
        Set<NodeAt.Place> wanted = new HashSet<>();
        var unused = work.apply((level, index) -> {
            wanted.add(new NodeAt.Place(level, index));
            return Hash.NONE;
        });
        Map<NodeAt.Place, Hash> found = new HashMap<>();
        stored.apply(wanted).forEach(node -> found.put(node.place(), node.hash()));
        return work.apply((level, index) -> {
            Hash hash = found.get(new NodeAt.Place(level, index));
            if (hash == null) {
                throw new IllegalStateException("The log lacks node " + level + "/" + index);
            }
            return hash;
        });
    }
}
