package vn.chophien.lot;

/**
 * The shape of the net between what a lot came from and what came of it, as far as whoever asks may see.
 *
 * @param whole false when the net goes on behind lots of other sellers
 */
public record LotTraceView(LotSummary lot, LotNet<LotPoint> back, LotNet<LotPoint> forward, boolean whole) {}
