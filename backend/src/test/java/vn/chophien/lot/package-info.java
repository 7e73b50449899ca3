@NullMarked
package vn.chophien.lot;

import org.jspecify.annotations.NullMarked;
