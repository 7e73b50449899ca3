/**
 * Selling face to face: at the seller's own place or on a market day. A sale here is an order like any other, with the same
 * lots, the same money and the same receipt; it is only made, paid and handed over in one go.
 */
@NullMarked
package vn.chophien.counter;

import org.jspecify.annotations.NullMarked;
