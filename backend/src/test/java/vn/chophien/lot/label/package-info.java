@NullMarked
package vn.chophien.lot.label;

import org.jspecify.annotations.NullMarked;
