@NullMarked
package vn.chophien.enforcement;

import org.jspecify.annotations.NullMarked;
