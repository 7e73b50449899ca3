@NullMarked
package vn.chophien.oversight;

import org.jspecify.annotations.NullMarked;
