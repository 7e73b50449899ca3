/**
 * GS1 identification keys and our own lot token as value types: what exists is valid, what is not valid cannot be made.
 *
 * <p>Owns the shape of a key (digits, check digit, alphabet, length). Refuses to own who was given a key, whether it is
 * registered, and how it travels: {@link vn.chophien.trace.link} writes it into a URI.
 */
@NullMarked
package vn.chophien.trace.key;

import org.jspecify.annotations.NullMarked;
