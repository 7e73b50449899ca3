package vn.chophien.ledger;

import vn.chophien.trace.seal.Hash;

/**
 * Where a record stands in the log.
 *
 * @param index of its leaf, the first being 0
 * @param body the exact text that was hashed
 */
public record SealedRecord(long index, Hash leaf, String body) {}
