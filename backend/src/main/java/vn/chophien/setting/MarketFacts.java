package vn.chophien.setting;

import java.util.Map;

/** What the market says of itself now. */
public record MarketFacts(Map<MarketSetting, String> values) {

    public MarketFacts {
        values = Map.copyOf(values);
    }

    /** Empty where nothing is said. */
    public String of(MarketSetting setting) {
        return values.getOrDefault(setting, setting.delivered());
    }

    public boolean says(MarketSetting setting) {
        return !of(setting).isEmpty();
    }

    public String name() {
        return of(MarketSetting.NAME);
    }

    public String authority() {
        return of(MarketSetting.AUTHORITY);
    }

    /** For a {@code tel:} link. */
    public String dialled() {
        return of(MarketSetting.PHONE).replaceAll("[^0-9+]", "");
    }
}
