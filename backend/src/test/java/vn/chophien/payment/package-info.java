@NullMarked
package vn.chophien.payment;

import org.jspecify.annotations.NullMarked;
