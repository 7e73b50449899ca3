package vn.chophien.oversight.price;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Money;

/**
 * What is usual: the quarter points, the middle, and how far the prices go.
 *
 * @param count of prices that it was made of
 * @param products that they are of
 * @param sold whether these are prices that buyers paid; otherwise they stand on offers
 */
public record PriceRange(
        Money lowest, Money lower, Money middle, Money upper, Money highest, long count, long products, boolean sold) {

    private static final int HUNDRED = 100;

    /** Each price counts as often as it was met; a point is the first price with so many at or below it. */
    static Optional<PriceRange> of(List<PriceSample> samples, boolean sold) {
        List<PriceSample> sorted =
                samples.stream().sorted(Comparator.comparing(PriceSample::dong)).toList();
        long count = sorted.stream().mapToLong(PriceSample::times).sum();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(new PriceRange(
                Money.ofDong(sorted.get(0).dong()),
                point(sorted, count, 1),
                point(sorted, count, 2),
                point(sorted, count, 3),
                Money.ofDong(sorted.get(sorted.size() - 1).dong()),
                count,
                sorted.stream().map(PriceSample::productId).distinct().count(),
                sold));
    }

    private static Money point(List<PriceSample> sorted, long count, int quarter) {
        long rank = (count * quarter + 3) / 4;
        long passed = 0;
        for (PriceSample sample : sorted) {
            passed += sample.times();
            if (passed >= rank) {
                return Money.ofDong(sample.dong());
            }
        }
        throw new IllegalStateException("Ranks end at " + passed);
    }

    public boolean isFarAbove(Money price, int factorPercent) {
        return price.dong() * HUNDRED > upper.dong() * factorPercent;
    }

    public boolean isFarBelow(Money price, int factorPercent) {
        return price.dong() * factorPercent < lower.dong() * HUNDRED;
    }

    public boolean isUnusual(Money price, int factorPercent) {
        return isFarAbove(price, factorPercent) || isFarBelow(price, factorPercent);
    }

    /** {@code 60.000 - 85.000 ₫/kg}. */
    public String inWords(String unit) {
        String from = lower.toString().replace("\u00A0₫", "");
        return lower.equals(upper) ? upper + "/" + unit : from + " - " + upper + "/" + unit;
    }

    /** Where the figures come from. */
    public String source() {
        return sold ? count + " lần bán" : count + " giá đang niêm yết";
    }
}
