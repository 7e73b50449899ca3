package vn.chophien.trace.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * A log of a certain size, and what can be proven about it.
 *
 * <p>RFC 9162, 2.1: the tree over n leaves splits at the largest power of two below n. Roots and proofs are therefore put
 * together from full nodes, at most two for each level.
 *
 * @param size number of leaves, from 0
 * @param nodes where its full nodes are read from
 */
public record MerkleTree(long size, MerkleNodes nodes) {

    /** Throws {@link IllegalArgumentException} for a negative size. */
    public MerkleTree {
        if (size < 0) {
            throw new IllegalArgumentException("A log has no " + size + " leaves.");
        }
    }

    /** A tree whose leaves are all at hand. */
    public static MerkleTree over(List<Hash> leaves) {
        return new MerkleTree(leaves.size(), (level, index) -> node(leaves, level, index));
    }

    private static Hash node(List<Hash> leaves, int level, long index) {
        return level == 0
                ? leaves.get(Math.toIntExact(index))
                : Hash.ofNode(node(leaves, level - 1, 2 * index), node(leaves, level - 1, 2 * index + 1));
    }

    /** The root of the whole tree. */
    public Hash root() {
        return size == 0 ? Hash.ofEmptyTree() : range(0, size);
    }

    /**
     * Proves that a leaf is in this tree: RFC 9162, 2.1.3.1.
     *
     * @throws IllegalArgumentException when the tree has no leaf with this index
     */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A log of " + size + " leaves has none with index " + index + ".");
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long split = from + largestPowerBelow(to - from);
            if (index < split) {
                path.add(0, range(split, to));
                to = split;
            } else {
                path.add(0, range(from, split));
                from = split;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /**
     * Proves that this tree only added leaves to an older one: RFC 9162, 2.1.4.1.
     *
     * @param earlier size of the older tree, from 0; the proof from an empty tree, and from the same one, is empty
     * @throws IllegalArgumentException when this tree is smaller than that
     */
    public ConsistencyProof consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("A log of " + size + " leaves was never one of " + earlier + ".");
        }
        List<Hash> path = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            walkTo(earlier, 0, size, true, path);
        }
        return new ConsistencyProof(earlier, size, path);
    }

    /** SUBPROOF of the RFC; the older root itself is left out where the verifier knows it already. */
    private void walkTo(long earlier, long from, long to, boolean isOlderRoot, List<Hash> path) {
        if (earlier == to) {
            if (!isOlderRoot) {
                path.add(range(from, to));
            }
            return;
        }
        long split = from + largestPowerBelow(to - from);
        if (earlier <= split) {
            walkTo(earlier, from, split, isOlderRoot, path);
            path.add(range(split, to));
        } else {
            walkTo(earlier, split, to, false, path);
            path.add(range(from, split));
        }
    }

    /** The hash over the leaves from {@code from} to before {@code to}, of which {@code from} is aligned as in the tree. */
    private Hash range(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return nodes.node(level, from >> level);
        }
        long split = from + largestPowerBelow(count);
        return Hash.ofNode(range(from, split), range(split, to));
    }

    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }
}
