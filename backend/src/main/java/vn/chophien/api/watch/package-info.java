/** Whether the market is well and how much it does, for those who run it: {@code /health} and {@code /metrics}. */
@NullMarked
package vn.chophien.api.watch;

import org.jspecify.annotations.NullMarked;
