package vn.chophien.ledger;

import java.time.Instant;

/**
 * Where and since when a record stands in the sealed log.
 *
 * @param index its place, counted from 0
 */
public record SealMark(long index, Instant sealedAt) {}
