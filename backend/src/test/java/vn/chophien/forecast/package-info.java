@NullMarked
package vn.chophien.forecast;

import org.jspecify.annotations.NullMarked;
