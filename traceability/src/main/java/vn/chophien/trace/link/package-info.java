/**
 * GS1 Digital Link URIs (ISO/IEC 18975, GS1 Digital Link URI Syntax 1.6): the address that a label carries.
 *
 * <p>{@link vn.chophien.trace.link.DigitalLink} reads and writes them; {@link vn.chophien.trace.link.SyntaxDictionary} is
 * the table that says which application identifiers may stand where. Refuses to own what a link leads to.
 */
@NullMarked
package vn.chophien.trace.link;

import org.jspecify.annotations.NullMarked;
