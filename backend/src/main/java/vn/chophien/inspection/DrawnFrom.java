package vn.chophien.inspection;

import vn.chophien.ledger.CheckpointView;
import vn.chophien.ledger.SealedRecord;

/**
 * Where the seed of a draw comes from.
 *
 * @param announcement the leaf that holds the hash of the list
 * @param sealedBy the first checkpoint over that leaf
 * @param seed the checkpoint after that one; its root is the seed
 */
public record DrawnFrom(SealedRecord announcement, CheckpointView sealedBy, CheckpointView seed) {}
