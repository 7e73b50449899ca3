package vn.chophien.catalogue;

/** A product that has a season, and whether it is ordered only then. */
public record SeasonSale(long productId, long sellerId, String name, Season season, boolean onlyInSeason) {}
