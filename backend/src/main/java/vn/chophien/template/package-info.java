/** The words of letters and short messages, in which the market's staff may have their say. */
@NullMarked
package vn.chophien.template;

import org.jspecify.annotations.NullMarked;
