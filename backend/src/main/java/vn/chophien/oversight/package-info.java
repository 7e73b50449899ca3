/**
 * What the commerce department keeps an eye on: what waits for a decision, what in a listing looks odd. It reads across
 * the features below and changes nothing; decisions are carried out by the feature that they are about.
 */
@NullMarked
package vn.chophien.oversight;

import org.jspecify.annotations.NullMarked;
