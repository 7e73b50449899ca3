package vn.chophien.lot;

/** A lot was made of a season's harvest. Said within the transaction. */
public record LotHarvested(long lotId, long seasonId) {}
