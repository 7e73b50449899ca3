@NullMarked
package vn.chophien.order;

import org.jspecify.annotations.NullMarked;
