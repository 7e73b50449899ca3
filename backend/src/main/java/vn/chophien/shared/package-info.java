/** Values and failures that every feature speaks: money, quantity, paging, time. No feature word belongs in here. */
@NullMarked
package vn.chophien.shared;

import org.jspecify.annotations.NullMarked;
