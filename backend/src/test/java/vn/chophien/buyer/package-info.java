@NullMarked
package vn.chophien.buyer;

import org.jspecify.annotations.NullMarked;
