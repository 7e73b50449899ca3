/** Who sells here, for other programs. */
@NullMarked
package vn.chophien.api.seller;

import org.jspecify.annotations.NullMarked;
