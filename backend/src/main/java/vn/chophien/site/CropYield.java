package vn.chophien.site;

/**
 * What a hectare of a crop usually gives in one season.
 *
 * @param source where the figure comes from
 */
record CropYield(String crop, long kilogramsPerHectare, String source) {}
