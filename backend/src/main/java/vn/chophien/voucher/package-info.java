/**
 * What takes something off an order: codes of a seller or of the market, how often they hold, and how a discount falls
 * on orders and lines.
 *
 * <p>The market holds no money, so it can give none: a seller bears its own vouchers, and a voucher of the market
 * reaches only the orders of sellers who joined it and bear their share. Nobody owes anybody anything afterwards.
 *
 * <p>Invariants: an order uses one voucher at most; a checkout uses a voucher once, however many orders it makes; uses
 * never pass the limit; the shares of a use add up to what the buyer was shown. An order keeps something to pay, because
 * a payment of nothing could not be recognised.
 */
@NullMarked
package vn.chophien.voucher;

import org.jspecify.annotations.NullMarked;
