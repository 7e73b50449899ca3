@NullMarked
package vn.chophien.lot.scan;

import org.jspecify.annotations.NullMarked;
