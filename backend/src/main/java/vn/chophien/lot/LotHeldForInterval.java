package vn.chophien.lot;

/** A lot is held because a diary line shows that its harvest was too early. Said within the transaction. */
public record LotHeldForInterval(long lotId, String number, long siteId, long entryId, String reason) {}
