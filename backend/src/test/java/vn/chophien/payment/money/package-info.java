@NullMarked
package vn.chophien.payment.money;

import org.jspecify.annotations.NullMarked;
