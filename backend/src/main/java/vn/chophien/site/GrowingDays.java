package vn.chophien.site;

/** Days from planting to the first and to the last usual harvest. */
public record GrowingDays(int from, int to) {}
