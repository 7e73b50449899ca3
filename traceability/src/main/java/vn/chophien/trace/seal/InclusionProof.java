package vn.chophien.trace.seal;

import java.util.List;

/**
 * The way from one leaf up to the root of a tree: RFC 9162, 2.1.3.
 *
 * @param index of the leaf, from 0
 * @param size of the tree in leaves
 * @param path the sibling at each step, from the leaf upwards
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    /** Keeps its own copy of the path. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Tells whether {@code leaf} at this index is part of the tree with this root: RFC 9162, 2.1.3.2. */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false; // longer than the tree is high
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
