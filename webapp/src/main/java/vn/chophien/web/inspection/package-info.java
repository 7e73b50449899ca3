/** Draws of lots for inspection, for everybody and for staff, and the form of a visit. */
@NullMarked
package vn.chophien.web.inspection;

import org.jspecify.annotations.NullMarked;
