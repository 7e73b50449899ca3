@NullMarked
package vn.chophien.oversight.price;

import org.jspecify.annotations.NullMarked;
