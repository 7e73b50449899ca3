@NullMarked
package vn.chophien.payment.reconciliation;

import org.jspecify.annotations.NullMarked;
