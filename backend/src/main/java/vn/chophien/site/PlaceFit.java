package vn.chophien.site;

import vn.chophien.trace.plot.Plot;

/** How the place that a phone named lies to the outline of the site. It tells, and refuses nothing: phones err. */
public enum PlaceFit {
    INSIDE("trong ranh giới đã vẽ"),
    /** Outside by less than the phone and the rounding may be wrong. */
    NEAR("sát ranh giới, trong sai số của máy"),
    OUTSIDE("ngoài ranh giới đã vẽ");

    /** A place rounded to four decimals is off by up to eight metres. */
    private static final int ROUNDING_METRES = 8;

    private final String vietnamese;

    PlaceFit(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    static PlaceFit of(PhonePlace place, Plot plot) {
        double metres = plot.metresTo(place.position());
        if (metres == 0) {
            return INSIDE;
        }
        return metres <= place.accuracyMetres() + ROUNDING_METRES ? NEAR : OUTSIDE;
    }
}
