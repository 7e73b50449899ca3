package vn.chophien.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a season's land, beside its own diary.
 *
 * @param areaM2 null or zero while nobody wrote it down
 * @param usual null while there is no figure for the crop
 * @param earlierGrams what the seasons of the same crop gave that ended here before, the newest first; those that gave nothing
 *     are left out
 * @param sharing how many seasons run on the land now, this one among them
 */
public record SeasonGround(@Nullable Long areaM2, @Nullable CropYield usual, List<Long> earlierGrams, int sharing) {

    /** Alone on its land. */
    public SeasonGround(@Nullable Long areaM2, @Nullable CropYield usual, List<Long> earlierGrams) {
        this(areaM2, usual, earlierGrams, 1);
    }

    public Optional<String> hectares() {
        return areaM2 == null || areaM2 <= 0 ? Optional.empty() : Optional.of(Hectares.text(areaM2));
    }

    /** What the land usually gives; null while that or the area is not known. */
    public @Nullable Long usualGrams() {
        return usual == null || areaM2 == null || areaM2 <= 0 ? null : (Long) YieldVerdict.usualGrams(usual, areaM2);
    }
}
