package vn.chophien.web.lot;

import vn.chophien.shared.Quantity;

/** Grams as people weigh: grams for a pinch, kilograms for a sack, tonnes for a field. */
public final class Mass {

    private static final int GRAMS_PER_KG = 1_000;
    private static final long GRAMS_PER_TONNE = 1_000_000;

    private Mass() {}

    public static String text(long grams) {
        if (grams < GRAMS_PER_KG) {
            return new Quantity(grams, 0, "g").toString();
        }
        if (grams < GRAMS_PER_TONNE) {
            return new Quantity(grams, 3, "kg").toString();
        }
        return new Quantity(Math.round(grams / (double) GRAMS_PER_KG), 3, "tấn").toString();
    }
}
