/**
 * What listings are checked by, in the hands of staff: words, and limits from which on a check speaks. It keeps rows and
 * reads texts; what is done about a finding is decided by people, in {@link vn.chophien.oversight}.
 */
@NullMarked
package vn.chophien.oversight.listing;

import org.jspecify.annotations.NullMarked;
