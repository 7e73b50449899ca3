/**
 * The sealed log: every diary entry, every step of a lot and every test report becomes a leaf of one append-only Merkle
 * tree, whose checkpoints are signed and held by others.
 *
 * <p>Owns the order of the leaves, the checkpoints and the proofs. Refuses to own what is recorded: a feature that has
 * something to seal implements {@link vn.chophien.ledger.Sealable}, and a trigger on its table queues each new row in the
 * row's own transaction. Business never waits for the seal: one node at a time takes the queue, seconds later.
 */
@NullMarked
package vn.chophien.ledger;

import org.jspecify.annotations.NullMarked;
