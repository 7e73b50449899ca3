package vn.chophien.lot;

/** A lot and everything made of it has been called back. Said within the transaction, so that nobody hears of it alone. */
public record LotRecalled(long recallId) {}
