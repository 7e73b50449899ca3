/**
 * Fees of stalls at real markets: who holds which stall, what it costs, what is due for a month, what was paid by the bank or in
 * cash. A book of its own; the money of orders is elsewhere.
 */
@NullMarked
package vn.chophien.stall;

import org.jspecify.annotations.NullMarked;
