/** Products for other programs: found, and one by one. */
@NullMarked
package vn.chophien.api.product;

import org.jspecify.annotations.NullMarked;
