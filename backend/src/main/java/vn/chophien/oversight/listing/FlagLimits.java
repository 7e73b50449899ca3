package vn.chophien.oversight.listing;

import java.util.EnumMap;
import java.util.Map;

/** What counts now, for every limit. */
public record FlagLimits(Map<FlagLimit, Integer> values) {

    public FlagLimits {
        Map<FlagLimit, Integer> all = new EnumMap<>(FlagLimit.class);
        for (FlagLimit limit : FlagLimit.values()) {
            all.put(limit, values.getOrDefault(limit, limit.delivered()));
        }
        values = Map.copyOf(all);
    }

    public static FlagLimits delivered() {
        return new FlagLimits(Map.of());
    }

    public int of(FlagLimit limit) {
        return values.getOrDefault(limit, limit.delivered());
    }

    public FlagLimits with(FlagLimit limit, int value) {
        Map<FlagLimit, Integer> all = new EnumMap<>(values);
        all.put(limit, value);
        return new FlagLimits(all);
    }
}
