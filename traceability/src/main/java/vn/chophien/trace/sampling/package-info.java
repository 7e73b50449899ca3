/**
 * Draws lots for inspection so that nobody can choose them and everybody can draw them again.
 *
 * <p>First the {@link vn.chophien.trace.sampling.Announcement} is fixed: every lot that may be drawn, its weight, and how
 * many are drawn. Its hash is made public. Then comes a seed that did not exist when the announcement was made: the root
 * hash of a later checkpoint of the sealed log. {@link vn.chophien.trace.sampling.WeightedDraw} needs nothing else.
 *
 * <p>The method works on whole numbers only, so that programs in any language agree on every bit:
 *
 * <ol>
 *   <li>Sort the lots by the ASCII bytes of their names.
 *   <li>For round 1, 2, 3 … take SHA-256 of the ASCII text {@code cho-phien-draw/1 SEED HASH ROUND}, where SEED is the root
 *       and HASH the announcement's hash, both as 64 lower-case hexadecimal digits, and ROUND is a decimal number.
 *   <li>Read the 32 bytes as one unsigned number, most significant byte first, and take its remainder after division by
 *       the sum of the weights that are left.
 *   <li>Walk through the lots that are left, in order, taking each weight off the number; the lot at which it would fall
 *       below zero is drawn and leaves the list.
 * </ol>
 *
 * <p>That is weighted sampling without replacement. The remainder favours small numbers by less than one part in 2^190
 * for any sum of weights that fits 64 bits.
 */
@NullMarked
package vn.chophien.trace.sampling;

import org.jspecify.annotations.NullMarked;
