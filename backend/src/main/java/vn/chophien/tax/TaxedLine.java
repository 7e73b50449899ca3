package vn.chophien.tax;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A line of an order, or the fee for bringing it, and what is written of it so far.
 *
 * @param id the line's; zero for the fee
 * @param price what the buyer pays for it, after what was taken off
 * @param reason of the last row; null while there is none
 */
record TaxedLine(
        long id,
        TaxKind kind,
        Money price,
        Tax written,
        @Nullable TaxReason reason) {

    static final long FEE = 0;

    TaxedLine with(Tax more, TaxReason why) {
        return new TaxedLine(id, kind, price, written.plus(more), why);
    }
}
