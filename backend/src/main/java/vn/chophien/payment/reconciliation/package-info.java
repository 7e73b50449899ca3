/**
 * Every night, and when somebody asks: what messengers told against what statements say, what payments say against the
 * money book and the orders, and what has been unsure for too long. It corrects nothing; each difference is a row that a
 * person looks at.
 */
@NullMarked
package vn.chophien.payment.reconciliation;

import org.jspecify.annotations.NullMarked;
