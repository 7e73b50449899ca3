package vn.chophien.lot;

import java.util.List;

/** Parts of a lot become lots of their own, of the same goods; what is not named stays. */
public record SplitLot(String key, long sellerId, long lotId, List<Long> parts) implements LotCommand {}
