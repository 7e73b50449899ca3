package vn.chophien.trace.seal;

import java.util.ArrayList;
import java.util.List;

/** A log in memory that keeps its full nodes, as the market's database does. */
final class MemoryLog implements MerkleNodes {

    private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    static MemoryLog of(List<Hash> leaves) {
        MemoryLog log = new MemoryLog();
        leaves.forEach(log::append);
        return log;
    }

    void append(Hash leaf) {
        levels.get(0).add(leaf);
        for (int level = 0; levels.get(level).size() % 2 == 0; level++) {
            List<Hash> below = levels.get(level);
            if (levels.size() == level + 1) {
                levels.add(new ArrayList<>());
            }
            levels.get(level + 1).add(Hash.ofNode(below.get(below.size() - 2), below.get(below.size() - 1)));
        }
    }

    MerkleTree tree() {
        return tree(levels.get(0).size());
    }

    MerkleTree tree(long size) {
        return new MerkleTree(size, this);
    }

    @Override
    public Hash node(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}
