package vn.chophien.ledger;

import vn.chophien.trace.seal.Hash;

/**
 * Where the history of a subject ends.
 *
 * @param id of its row
 * @param seq of its last leaf; 0 before the first
 */
record SubjectHead(long id, String name, long seq, Hash leaf) {

    static SubjectHead unborn(long id, String name) {
        return new SubjectHead(id, name, 0, Hash.NONE);
    }

    SubjectHead after(Hash next) {
        return new SubjectHead(id, name, seq + 1, next);
    }
}
