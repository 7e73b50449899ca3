package vn.chophien.voucher;

import vn.chophien.shared.Money;

/**
 * A voucher as those see it who bear it.
 *
 * @param given what it has taken off orders that still stand
 * @param sellers how many sellers bear it
 */
public record VoucherRow(VoucherView voucher, Money given, int sellers) {

    /** Terms that somebody bought with, or joined, stay. */
    public boolean isFixed() {
        return voucher.usedEver() || (voucher.isOfMarket() && sellers > 0);
    }
}
