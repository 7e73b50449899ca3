package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of making, processing or packing.
 *
 * @param number as the seller writes it on the label; empty for one of ours
 * @param tradeItemId what it is sold as; null for raw material, which is counted in grams
 * @param name of raw material; what is sold has its product's name
 * @param steps of the trade item's unit, or grams of raw material
 * @param expiresOn the last day of use; null when it has none
 */
public record NewLot(
        String number,
        @Nullable Long tradeItemId,
        String name,
        long steps,
        @Nullable LocalDate expiresOn) {}
