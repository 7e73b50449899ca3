/**
 * JSON as the proofs and events of this library need it: read strictly, kept as it was written.
 *
 * <p>RFC 8259 with the restrictions of RFC 7493 (I-JSON) that a seal depends on: no member name twice, no unpaired
 * surrogate. A number keeps its text, because a proof must not depend on how somebody rounds. Owns no schema and binds
 * no classes; it exists so that the verifier is one jar that needs no other.
 */
@NullMarked
package vn.chophien.trace.json;

import org.jspecify.annotations.NullMarked;
