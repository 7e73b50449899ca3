package vn.chophien.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.trace.seal.Hash;

/** The right edge of the tree: takes new leaves and says which nodes became full. */
final class GrowingTree {

    private final Map<Integer, Hash> left = new HashMap<>();
    private final List<NodeAt> full = new ArrayList<>();
    private long size;

    /** Begins at a size with the full subtrees that stand there, one for each set bit. */
    static GrowingTree at(long size, Function<Collection<NodeAt.Place>, List<NodeAt>> stored) {
        GrowingTree tree = new GrowingTree();
        tree.size = size;
        List<NodeAt.Place> edge = new ArrayList<>();
        for (int level = 0; size >> level > 0; level++) {
            if ((size >> level & 1) == 1) {
                edge.add(new NodeAt.Place(level, (size >> level) - 1));
            }
        }
        if (!edge.isEmpty()) {
            stored.apply(edge).forEach(node -> tree.left.put(node.level(), node.hash()));
        }
        if (tree.left.size() != edge.size()) {
            throw new IllegalStateException("The log lacks nodes at its edge of " + size + " leaves");
        }
        return tree;
    }

    /** @return the index of the leaf */
    long append(Hash leaf) {
        long index = size++;
        Hash hash = leaf;
        int level = 0;
        while ((index >> level & 1) == 1) {
            hash = Hash.ofNode(Objects.requireNonNull(left.remove(level)), hash);
            level++;
            full.add(new NodeAt(level, index >> level, hash));
        }
        left.put(level, hash);
        return index;
    }

    /** The root over all leaves so far. */
    Hash root() {
        return left.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .reduce((right, older) -> Hash.ofNode(older, right))
                .orElseGet(Hash::ofEmptyTree);
    }

    /** Its full subtrees, to go on from later: {@code level:hash}, with commas between. */
    String edge() {
        return left.entrySet().stream()
                .map(node -> node.getKey() + ":" + node.getValue().hex())
                .collect(Collectors.joining(","));
    }

    static GrowingTree from(long size, String edge) {
        GrowingTree tree = new GrowingTree();
        tree.size = size;
        if (!edge.isEmpty()) {
            for (String node : edge.split(",", -1)) {
                int colon = node.indexOf(':');
                tree.left.put(Integer.parseInt(node.substring(0, colon)), Hash.ofHex(node.substring(colon + 1)));
            }
        }
        return tree;
    }

    long size() {
        return size;
    }

    /** The nodes above the leaves that became full since the beginning. */
    List<NodeAt> full() {
        return full;
    }
}
