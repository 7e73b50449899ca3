package vn.chophien.tax;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What held on one day for one seller.
 *
 * @param rates those kinds that had any
 * @param untaxed how much more the seller may take this year before tax begins; null for whoever did not declare so
 */
record TaxRules(Map<TaxKind, TaxRates> rates, @Nullable Money untaxed) {

    TaxReason reason(TaxKind kind, boolean isBelow) {
        if (isBelow) {
            return TaxReason.BELOW_SUM;
        }
        return rates.containsKey(kind) ? TaxReason.of(kind) : TaxReason.NO_RATE;
    }

    Tax tax(TaxKind kind, Money base, TaxReason reason) {
        TaxRates at = reason == TaxReason.BELOW_SUM ? null : rates.get(kind);
        return at == null ? new Tax(base, Money.ZERO, Money.ZERO) : Tax.of(base, at);
    }
}
