package vn.chophien.delivery;

import vn.chophien.shared.Quantity;

/**
 * What goes from one seller to one place.
 *
 * @param grams with what it is packed in
 */
public record Parcel(long grams) {

    private static final int GRAMS_PER_KILOGRAM = 1_000;

    /** Padding grows with the goods, the box does not. */
    private static final int PADDING_PERCENT = 5;

    private static final int BOX_GRAMS = 150;

    /** @param goods net, all that goes into it */
    static Parcel of(long goods) {
        return new Parcel(goods == 0 ? 0 : goods + goods * PADDING_PERCENT / 100 + BOX_GRAMS);
    }

    public String weight() {
        return kilograms(grams);
    }

    static String kilograms(long grams) {
        long tenths = (grams + 50) / 100 * 100; // nobody reads grams of a parcel
        return new Quantity(Math.max(tenths, 100), 3, "kg").toString();
    }

    static long kilogram() {
        return GRAMS_PER_KILOGRAM;
    }
}
