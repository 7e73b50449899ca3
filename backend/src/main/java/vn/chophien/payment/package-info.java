/**
 * Money for orders: what is asked for, what a bank reports, and whether the two agree. Buyers pay the seller's own
 * account; the market never holds money, it only recognises that it came.
 *
 * <p>Invariants: a message of a provider is stored once, word for word, before anything is concluded from it; only a
 * message whose account, amount and order agree moves an order by itself; everything else waits for a person, who gives
 * a reason.
 */
@NullMarked
package vn.chophien.payment;

import org.jspecify.annotations.NullMarked;
