package vn.chophien.delivery;

import java.util.List;

/**
 * A trade item as something to carry.
 *
 * @param gramsPerUnit net, of one whole unit
 * @param unitScale decimal places of the unit
 */
public record ItemParcel(long tradeItemId, long gramsPerUnit, int unitScale, Care care) {

    /** For an item of which nobody told the weight: about a usual pack. */
    static final long UNKNOWN_GRAMS = 500;

    private long grams(long steps) {
        return gramsPerUnit * steps / (long) Math.pow(10, unitScale);
    }

    /** So much of an item. */
    public record Load(ItemParcel item, long steps) {}

    public static Parcel together(List<Load> loads) {
        return Parcel.of(loads.stream()
                .mapToLong(load -> load.item().grams(load.steps()))
                .sum());
    }
}
