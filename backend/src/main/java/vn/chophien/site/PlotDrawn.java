package vn.chophien.site;

/** A site has a new outline. Said within the transaction. */
public record PlotDrawn(long siteId) {}
