package vn.chophien.banner;

/** Somebody wrote, published or ended a banner. */
public record BannersChanged() {}
