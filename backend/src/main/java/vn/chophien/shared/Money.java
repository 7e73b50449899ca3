package vn.chophien.shared;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * Parts of this in proportion to the weights that add up to it exactly: what rounding down leaves goes, one đồng
     * each, to the largest remainders. No part of something smaller than the sum of the weights is larger than its weight.
     */
    public List<Money> splitBy(List<Money> weights) {
        BigInteger sum = BigInteger.valueOf(weights.stream().reduce(ZERO, Money::plus).dong);
        if (sum.signum() == 0) {
            if (dong != 0) {
                throw new IllegalArgumentException("Nothing to split " + dong + " by");
            }
            return weights;
        }
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[parts.length];
        long left = dong;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = BigInteger.valueOf(dong)
                    .multiply(BigInteger.valueOf(weights.get(i).dong))
                    .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).mapToObj(Money::new).toList();
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
