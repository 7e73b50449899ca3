package vn.chophien.trace.seal;

import java.util.List;

/**
 * Shows that a log only grew between two sizes: RFC 9162, 2.1.4.
 *
 * @param earlier size of the older tree
 * @param later size of the newer tree
 * @param path the nodes that both trees are put together from
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    /** Keeps its own copy of the path. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Tells whether the tree with the newer root holds everything of the tree with the older one: RFC 9162, 2.1.4.2. */
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(Hash.ofEmptyTree());
        }
        boolean isFullTree = Long.bitCount(earlier) == 1;
        if (!isFullTree && path.isEmpty()) {
            return false;
        }
        long node = earlier - 1;
        long last = later - 1;
        int up = Long.numberOfTrailingZeros(~node);
        node >>= up;
        last >>= up;
        Hash old = isFullTree ? earlierRoot : path.get(0);
        Hash now = old;
        for (Hash sibling : isFullTree ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = Hash.ofNode(sibling, old);
                now = Hash.ofNode(sibling, now);
                int skip = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skip;
                last >>= skip;
            } else {
                now = Hash.ofNode(now, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(earlierRoot) && now.equals(laterRoot);
    }
}
