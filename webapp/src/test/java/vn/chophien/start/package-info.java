@NullMarked
package vn.chophien.start;

import org.jspecify.annotations.NullMarked;
