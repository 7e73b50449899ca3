@NullMarked
package vn.chophien.payment.gateway;

import org.jspecify.annotations.NullMarked;
