package vn.chophien.ledger;

import vn.chophien.trace.seal.Hash;

/** A leaf that has its place. */
record NewLeaf(long index, Hash hash, long subjectId, long seq, PendingRecord source, byte[] body) {}
