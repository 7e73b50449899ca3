package vn.chophien.forecast;

import vn.chophien.site.SeasonView;

/** A season that runs, with what it will still give. */
public record GrowingSeason(SeasonView season, String siteName, HarvestForecast forecast) {

    public String name() {
        return season.crop() + ", " + siteName;
    }
}
