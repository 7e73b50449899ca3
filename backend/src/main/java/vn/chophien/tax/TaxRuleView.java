package vn.chophien.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Validity;

/**
 * A row of the tax rules, as staff keep it.
 *
 * @param vat of 10,000
 * @param pit of 10,000
 * @param sum of the yearly sum only
 */
public record TaxRuleView(
        long id, int version, TaxKind kind, int vat, int pit, Money sum, Validity days, String source) {

    public WriteTaxRule content() {
        return new WriteTaxRule(kind, percent(vat), percent(pit), sum.dong(), source, days.since(), days.until());
    }

    private @Nullable BigDecimal percent(int ofTenThousand) {
        return kind.isSum() ? null : BigDecimal.valueOf(ofTenThousand, 2);
    }

    /** As people write it: 1 or 0,5. */
    public static String inPercent(int ofTenThousand) {
        BigDecimal percent = BigDecimal.valueOf(ofTenThousand, 2).stripTrailingZeros();
        return percent.max(BigDecimal.ZERO).toPlainString().replace('.', ',');
    }

    /** What the row sets. */
    public String inWords() {
        return kind.isSum() ? sum.toString() : "GTGT " + inPercent(vat) + " %, TNCN " + inPercent(pit) + " %";
    }
}
