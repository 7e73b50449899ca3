/**
 * Which days are worked, and how many of them the law gives for something. Both are dated rows with their source: a new
 * year's holidays and a changed rule are data, not a release.
 */
@NullMarked
package vn.chophien.calendar;

import org.jspecify.annotations.NullMarked;
