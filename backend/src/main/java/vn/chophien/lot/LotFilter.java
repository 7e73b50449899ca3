package vn.chophien.lot;

import org.jspecify.annotations.Nullable;

/**
 * Which lots a list shows.
 *
 * @param text part of a number or of a name; empty for all
 * @param status null for all
 * @param sellerId null for all
 */
public record LotFilter(
        String text, @Nullable LotStatus status, @Nullable Long sellerId) {

    public static LotFilter all() {
        return new LotFilter("", null, null);
    }

    public static LotFilter of(long sellerId) {
        return new LotFilter("", null, sellerId);
    }
}
