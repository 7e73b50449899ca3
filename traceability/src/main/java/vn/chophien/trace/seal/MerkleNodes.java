package vn.chophien.trace.seal;

/**
 * The full nodes of a log, wherever they are kept. A full node covers 2<sup>level</sup> leaves and never changes again,
 * which is what makes it fit for storing and for caching.
 */
@FunctionalInterface
public interface MerkleNodes {

    /**
     * The hash of one full node.
     *
     * @param level 0 for leaves
     * @param index of the node in its level, from 0; it covers leaves {@code index << level} and the following
     */
    Hash node(int level, long index);
}
