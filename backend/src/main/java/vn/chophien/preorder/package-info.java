/**
 * What a seller promises of a harvest that is still to come, and how it is shared out when less comes in.
 *
 * <p>Life of a pre-order: {@code OPEN → CLOSED → SHARED_OUT}, or {@code CALLED_OFF} from either of the first two. While it is
 * open, people ask for so much; all requests together never pass the cap, a share of the forecast. No money moves before the
 * harvest is there, so none is ever owed back. When it is there, {@link vn.chophien.preorder.FairShares} says who gets how
 * much, and each grant becomes an ordinary order at the promised price, which holds its goods and waits for its money some
 * days longer than others. From then on it is paid, packed, lapses and frees its stock as every order does.
 *
 * <p>Who came first does not matter. What decides last, between requests of the same size, is a hash of the request's code with
 * a salt that was drawn when the pre-order was opened; the salt's hash was shown all the time, the salt itself after the
 * cut, so anybody can compute it again, and nobody could choose it.
 */
@NullMarked
package vn.chophien.preorder;

import org.jspecify.annotations.NullMarked;
