/**
 * What payment providers with a page of their own speak: signatures, messages, questions. Nothing here knows orders or
 * keeps anything; the package above decides what a fact means.
 *
 * <p>Invariant: a fact comes only from a message that the merchant's own key signed.
 */
@NullMarked
package vn.chophien.payment.gateway;

import org.jspecify.annotations.NullMarked;
