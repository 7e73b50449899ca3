@NullMarked
package vn.chophien.message;

import org.jspecify.annotations.NullMarked;
