package vn.chophien.lot;

import java.util.List;

/**
 * Lots of the same goods become one.
 *
 * @param number of the new lot; empty for one of ours
 */
public record MergeLots(String key, long sellerId, List<LotShare> from, String number) implements LotCommand {}
