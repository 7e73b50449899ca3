package vn.chophien.tax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A seller's year.
 *
 * @param months those in which something was taken
 * @param applies whether the seller is one whose tax is told here; others declare by themselves
 * @param yearlySum below which there is nothing to pay; null while no rule says so
 * @param isBelow whether the seller said that their whole year, here and elsewhere, stays below it
 */
public record TaxYear(
        int year,
        List<TaxMonth> months,
        boolean applies,
        @Nullable Money yearlySum,
        boolean isBelow) {

    public Tax sum() {
        return months.stream().map(TaxMonth::tax).reduce(Tax.NONE, Tax::plus);
    }

    /** Sales here alone have passed the sum that the seller meant to stay below. */
    public boolean isPassed() {
        Money limit = yearlySum;
        return isBelow && limit != null && sum().base().compareTo(limit) > 0;
    }
}
