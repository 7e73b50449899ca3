/** Ordering by program: the same rules as the form, told in JSON. */
@NullMarked
package vn.chophien.api.order;

import org.jspecify.annotations.NullMarked;
