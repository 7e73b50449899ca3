package vn.chophien.forecast;

/**
 * How wide a forecast is, in percent.
 *
 * @param low of the usual harvest, where the land has no harvest of its own to go by
 * @param high of the usual harvest, above which no forecast goes
 * @param spread below the poorest and above the richest of the land's own seasons
 */
record ForecastRule(int low, int high, int spread) {}
