/**
 * Owns the lists that every installation needs, with or without the demo world: provinces, communes, what those were
 * called before, and the shelves of the shop. Loading them again changes nothing but names that were corrected. Refuses to own anything that people enter.
 */
@NullMarked
package vn.chophien.db.codes;

import org.jspecify.annotations.NullMarked;
