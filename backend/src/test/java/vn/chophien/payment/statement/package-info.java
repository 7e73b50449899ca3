@NullMarked
package vn.chophien.payment.statement;

import org.jspecify.annotations.NullMarked;
