package vn.chophien.shared;

/**
 * An amount of Vietnamese đồng. The đồng has no subunit, so whole numbers are exact.
 *
 * <p>People read it as {@code 1.250.000 ₫}: dots between thousands and a no-break space before the sign.
 */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofDong(long dong) {
        return new Money(dong);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(dong, other.dong));
    }

    /**
     * The price of a quantity, where this is the price of one whole unit. The only rounding is here, once, half up
     * to one đồng.
     */
    public Money times(Quantity quantity) {
        long scale = quantity.stepsPerUnit();
        long exact = Math.multiplyExact(dong, quantity.steps());
        return new Money(Math.floorDiv(Math.addExact(Math.multiplyExact(exact, 2), scale), 2 * scale));
    }

    public boolean isPositive() {
        return dong > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public String toString() {
        return Thousands.dotted(dong) + "\u00A0₫";
    }
}
