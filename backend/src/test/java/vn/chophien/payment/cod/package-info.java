@NullMarked
package vn.chophien.payment.cod;

import org.jspecify.annotations.NullMarked;
