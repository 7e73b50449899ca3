@NullMarked
package vn.chophien.delivery;

import org.jspecify.annotations.NullMarked;
