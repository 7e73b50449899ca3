@NullMarked
package vn.chophien.cooperative;

import org.jspecify.annotations.NullMarked;
