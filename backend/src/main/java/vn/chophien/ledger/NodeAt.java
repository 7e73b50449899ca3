package vn.chophien.ledger;

import vn.chophien.trace.seal.Hash;

/** A full node and its place in the tree. */
record NodeAt(int level, long index, Hash hash) {

    /** Where a node stands. */
    record Place(int level, long index) {}

    Place place() {
        return new Place(level, index);
    }
}
