/** What the market says of itself: its name, whose it is, how to reach it. */
@NullMarked
package vn.chophien.setting;

import org.jspecify.annotations.NullMarked;
