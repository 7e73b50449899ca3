package vn.chophien.site;

import org.jspecify.annotations.Nullable;

/**
 * What a hectare of a crop usually gives in one season, and when.
 *
 * @param source where the figures come from
 * @param days null while nobody knows
 */
public record CropYield(
        String crop,
        long kilogramsPerHectare,
        String source,
        @Nullable GrowingDays days) {

    CropYield(String crop, long kilogramsPerHectare, String source) {
        this(crop, kilogramsPerHectare, source, null);
    }
}
