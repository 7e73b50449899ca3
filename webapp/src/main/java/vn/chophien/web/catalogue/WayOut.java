package vn.chophien.web.catalogue;

/** A choice that leaves a list empty, and how many products there are without it. */
public record WayOut(ShopQuery.Chip chip, long products) {}
