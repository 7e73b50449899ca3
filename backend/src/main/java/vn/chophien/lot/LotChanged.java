package vn.chophien.lot;

/** What everybody can see of a lot has changed. */
public record LotChanged(long lotId) {}
