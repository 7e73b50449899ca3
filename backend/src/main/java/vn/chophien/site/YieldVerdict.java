package vn.chophien.site;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much a season gave, against what its land usually gives. Too much is a question to its owner, not a block: land may
 * be good, and figures may be old.
 *
 * @param usualGrams for the whole area
 * @param factorPercent of the usual harvest, up to which nobody asks
 */
public record YieldVerdict(
        String crop, long harvestedGrams, long usualGrams, long areaM2, int factorPercent, String source) {

    private static final int GRAMS_PER_TONNE_SCALE = 6;

    /** @param areaM2 square metres, more than none */
    static YieldVerdict of(CropYield usual, long harvestedGrams, long areaM2, int factorPercent) {
        return new YieldVerdict(
                usual.crop(), harvestedGrams, usualGrams(usual, areaM2), areaM2, factorPercent, usual.source());
    }

    static long usualGrams(CropYield usual, long areaM2) {
        return Math.multiplyExact(usual.kilogramsPerHectare(), areaM2) / 10; // 1,000 g a kg, 10,000 m² a ha
    }

    public boolean isPlausible() {
        return BigDecimal.valueOf(harvestedGrams)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(BigDecimal.valueOf(usualGrams).multiply(BigDecimal.valueOf(factorPercent)))
                <= 0;
    }

    /** For the seller and for staff. */
    public String sentence() {
        return "Vụ này đã ghi thu " + tonnes(harvestedGrams) + " tấn, nhiều hơn mức thường gặp: " + crop + " trên "
                + Hectares.text(areaM2) + " ha thường được khoảng " + tonnes(usualGrams) + " tấn (" + source
                + "). Hãy xem lại số cân và diện tích; nếu đúng thì để nguyên.";
    }

    static String tonnes(long grams) {
        return BigDecimal.valueOf(grams, GRAMS_PER_TONNE_SCALE)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
