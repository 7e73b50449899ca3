package vn.chophien.forecast;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as last worked out, for those who promise or order ahead.
 *
 * @param toCome null while it cannot be said
 * @param days null while they cannot be said
 */
public record KeptForecast(
        @Nullable GramRange toCome,
        long harvestedGrams,
        @Nullable DayRange days,
        Instant computedAt) {

    boolean says(HarvestForecast other) {
        return Objects.equals(toCome, other.toCome())
                && harvestedGrams == other.harvestedGrams()
                && Objects.equals(days, other.days());
    }

    /** Whatever came since a promise counts for it as well as what is to come. */
    public @Nullable GramRange since(long harvestedBefore) {
        return toCome == null ? null : toCome.plus(Math.max(0, harvestedGrams - harvestedBefore));
    }
}
