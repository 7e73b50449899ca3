/**
 * What a season will still give, worked out from its diary: from the land and what it usually gives, or better from what it
 * gave before, less what was lost and what is in already. It is a range, never a number; how it came about is said in
 * plain words beside it, and whoever has the diary gets the same.
 */
@NullMarked
package vn.chophien.forecast;

import org.jspecify.annotations.NullMarked;
