/** Helps a seller on the way from the first day to the first order. */
@NullMarked
package vn.chophien.guide;

import org.jspecify.annotations.NullMarked;
