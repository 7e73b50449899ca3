/**
 * What people are told by mail and by SMS. Whoever has something to say writes it down in their own transaction; it is
 * sent afterwards, again until it goes through. It does not know what is said.
 */
@NullMarked
package vn.chophien.message;

import org.jspecify.annotations.NullMarked;
