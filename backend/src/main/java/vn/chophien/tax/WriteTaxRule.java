package vn.chophien.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Validity;

/**
 * A row of the tax rules, as somebody typed it.
 *
 * @param kind null where none was chosen
 * @param vat in percent; null where no number was typed
 * @param pit in percent; null where no number was typed
 * @param dong of the yearly sum only; zero where no number was typed
 * @param source the text that it is from
 */
public record WriteTaxRule(
        @Nullable TaxKind kind,
        @Nullable BigDecimal vat,
        @Nullable BigDecimal pit,
        long dong,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final long MOST_DONG = 1_000_000_000_000L;

    Validity check(InvalidInput.Collector wrong) {
        wrong.require(kind != null, "kind", "Hãy chọn loại.");
        if (kind != null && kind.isSum()) {
            wrong.require(dong > 0 && dong <= MOST_DONG, "dong", "Hãy ghi số tiền, ví dụ 1.000.000.000.");
        } else {
            wrong.require(isPercent(vat), "vat", "Hãy ghi phần trăm từ 0 đến 100, tối đa hai số lẻ, ví dụ 1 hoặc 0,5.");
            wrong.require(isPercent(pit), "pit", "Hãy ghi phần trăm từ 0 đến 100, tối đa hai số lẻ, ví dụ 1 hoặc 0,5.");
        }
        wrong.requireText(source, "source", "Hãy ghi căn cứ.", 200);
        return Validity.typed(since, until, wrong);
    }

    private static boolean isPercent(@Nullable BigDecimal percent) {
        return percent != null
                && percent.signum() >= 0
                && percent.compareTo(MOST_PERCENT) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
    }

    TaxRates rates() {
        return kind == null || kind.isSum() ? new TaxRates(0, 0) : new TaxRates(ofTenThousand(vat), ofTenThousand(pit));
    }

    private static int ofTenThousand(@Nullable BigDecimal percent) {
        return percent == null
                ? 0
                : percent.movePointRight(2)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .intValueExact();
    }

    /** What only the other sort of row has is left out. */
    WriteTaxRule tidied() {
        boolean isSum = kind != null && kind.isSum();
        return new WriteTaxRule(
                kind, isSum ? null : plain(vat), isSum ? null : plain(pit), isSum ? dong : 0, source, since, until);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteTaxRule other) {
        return !until(null).equals(other.until(null));
    }

    public WriteTaxRule until(@Nullable LocalDate day) {
        return new WriteTaxRule(kind, vat, pit, dong, source, since, day);
    }
}
