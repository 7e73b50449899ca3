package vn.chophien.forecast;

import vn.chophien.shared.Thousands;

/** From so many grams to so many. */
public record GramRange(long low, long high) {

    public static final GramRange NOTHING = new GramRange(0, 0);

    private static final long KILOGRAM = 1_000;

    /** @param percent of what is there now that stays */
    GramRange times(int percent) {
        return new GramRange(part(low, percent), part(high, percent));
    }

    public GramRange less(long grams) {
        return new GramRange(Math.max(0, low - grams), Math.max(0, high - grams));
    }

    GramRange plus(long grams) {
        return new GramRange(low + grams, high + grams);
    }

    GramRange atMost(long grams) {
        return new GramRange(Math.min(low, grams), Math.min(high, grams));
    }

    /** In whole kilograms, rounded down: 800–1.200 kg. */
    public String text() {
        String most = kilograms(high);
        String least = kilograms(low);
        return least.equals(most) ? most + " kg" : least + "–" + most + " kg";
    }

    static String kilograms(long grams) {
        return Thousands.dotted(grams / KILOGRAM);
    }

    private static long part(long grams, int percent) {
        return grams / 100 * percent + grams % 100 * percent / 100;
    }
}
