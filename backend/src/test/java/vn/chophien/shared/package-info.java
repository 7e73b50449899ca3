@NullMarked
package vn.chophien.shared;

import org.jspecify.annotations.NullMarked;
