package vn.chophien.tax;

import vn.chophien.shared.Money;

/**
 * Sums that belong together.
 *
 * @param base what the seller took
 * @param vat value-added tax on it
 * @param pit tax on the income of persons on it
 */
public record Tax(Money base, Money vat, Money pit) {

    public static final Tax NONE = new Tax(Money.ZERO, Money.ZERO, Money.ZERO);

    private static final long WHOLE = 10_000;

    static Tax of(Money base, TaxRates rates) {
        return new Tax(base, part(base, rates.vat(), WHOLE), part(base, rates.pit(), WHOLE));
    }

    public Tax plus(Tax other) {
        return new Tax(base.plus(other.base), vat.plus(other.vat), pit.plus(other.pit));
    }

    Tax minus(Tax other) {
        return new Tax(base.minus(other.base), vat.minus(other.vat), pit.minus(other.pit));
    }

    /** What stays of this when only a part of the sum stays; nothing of it when nothing does. */
    Tax shrunkTo(Money less) {
        return new Tax(less, part(vat, less.dong(), base.dong()), part(pit, less.dong(), base.dong()));
    }

    public Money sum() {
        return vat.plus(pit);
    }

    /** Half up to one đồng; all of these are zero or more. */
    private static Money part(Money of, long part, long whole) {
        long doubled = Math.multiplyExact(Math.multiplyExact(of.dong(), part), 2);
        return Money.ofDong(Math.floorDiv(Math.addExact(doubled, whole), 2 * whole));
    }
}
