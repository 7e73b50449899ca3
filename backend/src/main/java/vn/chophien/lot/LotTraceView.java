package vn.chophien.lot;

/**
 * A lot between what it came from and what came of it, as far as whoever asks may see.
 *
 * @param whole false when the net goes on behind lots of other sellers
 */
public record LotTraceView(LotSummary lot, LotTrace back, LotTrace forward, boolean whole) {}
