/**
 * The seal: an append-only Merkle log of what was recorded, and the proofs that a stranger checks.
 *
 * <p>RFC 9162 for the tree, RFC 8785 for the bytes of a leaf, C2SP signed-note, tlog-checkpoint and tlog-tiles for what
 * leaves the house, RFC 8032 for the signature. Owns arithmetic and formats. Refuses to own storage: whoever keeps the log
 * hands in its nodes. The verifier of this package needs the JDK and nothing else.
 */
@NullMarked
package vn.chophien.trace.seal;

import org.jspecify.annotations.NullMarked;
