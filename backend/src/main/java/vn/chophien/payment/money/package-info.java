/**
 * The money book: where every đồng of every order stands, as far as it was verified. Double entry, only ever added to:
 * each posting sums to zero and is written in the transaction of the deed that it tells.
 *
 * <p>The market holds no money. The accounts say who does: the buyer, the seller's bank, a payment provider, a carrier.
 */
@NullMarked
package vn.chophien.payment.money;

import org.jspecify.annotations.NullMarked;
