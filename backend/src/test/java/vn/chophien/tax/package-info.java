@NullMarked
package vn.chophien.tax;

import org.jspecify.annotations.NullMarked;
