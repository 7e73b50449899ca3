/**
 * What buyer and seller write to each other about one order. Both read it on the order's own page; staff only where
 * somebody complained or reported a message, and that they read is noted.
 */
@NullMarked
package vn.chophien.talk;

import org.jspecify.annotations.NullMarked;
