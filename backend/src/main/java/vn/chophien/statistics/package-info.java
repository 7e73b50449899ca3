/**
 * The market in figures: each is defined once, by a sentence and by the rows that it counts, and is never anything but
 * the sum of those rows. It reads across the features below and changes nothing of theirs.
 */
@NullMarked
package vn.chophien.statistics;

import org.jspecify.annotations.NullMarked;
