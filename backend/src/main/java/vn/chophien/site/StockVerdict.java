package vn.chophien.site;

import java.math.BigDecimal;

/**
 * How much of a crop went into a seller's lots, against what the land usually gives. A question, not a block: harvests are
 * judged season by season, but two seasons may have been written down for the same land, and a harvest may have been
 * corrected after its lots were made.
 *
 * @param stockedGrams in stock and sold
 * @param usualGrams for all the land, as often as it was used
 * @param areaM2 the land, as often as it was used
 */
public record StockVerdict(
        String crop, int year, long stockedGrams, long usualGrams, long areaM2, int factorPercent, String source) {

    public boolean isPlausible() {
        return BigDecimal.valueOf(stockedGrams)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(BigDecimal.valueOf(usualGrams).multiply(BigDecimal.valueOf(factorPercent)))
                <= 0;
    }

    /** For the seller and for staff. */
    public String sentence() {
        return "Các lô " + crop + " tự thu hoạch của những vụ bắt đầu năm " + year + ", cả đã bán và còn lại, nặng "
                + YieldVerdict.tonnes(stockedGrams) + " tấn, nhiều hơn mức thường gặp: " + Hectares.text(areaM2)
                + " ha (đất gieo nhiều vụ nối nhau thì tính nhiều lần) thường được khoảng "
                + YieldVerdict.tonnes(usualGrams) + " tấn (" + source
                + "). Hãy xem lại số cân, diện tích và các vụ ghi trên cùng một mảnh đất; nếu đúng thì để nguyên.";
    }
}
