package vn.chophien.trace.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A place on the ground, WGS 84, decimal degrees. Kept as decimals, never as floating point: exactly six places, about a
 * tenth of a metre, as EUDR files want them (Regulation (EU) 2023/1115, article 2(28)).
 *
 * @param longitude −180 to 180, east is positive
 * @param latitude −90 to 90, north is positive
 */
public record Position(BigDecimal longitude, BigDecimal latitude) {

    private static final int PLACES = 6;
    private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);
    private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);

    /**
     * Rounds to six places.
     *
     * @throws InvalidPlot {@code plot.swapped} when only the other order would be on the globe, {@code plot.range} when
     *     neither is
     */
    public Position {
        if (!isWithin(longitude, MOST_EAST) || !isWithin(latitude, MOST_NORTH)) {
            boolean swapped = isWithin(latitude, MOST_EAST) && isWithin(longitude, MOST_NORTH);
            throw new InvalidPlot(
                    swapped ? "plot.swapped" : "plot.range",
                    "No such longitude and latitude: " + shortened(longitude) + ", " + shortened(latitude));
        }
        longitude = longitude.setScale(PLACES, RoundingMode.HALF_EVEN);
        latitude = latitude.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /**
     * Reads both as they are written.
     *
     * @throws InvalidPlot {@code plot.number} for what is no decimal number, and as the constructor
     */
    public static Position of(String longitude, String latitude) {
        return new Position(number(longitude), number(latitude));
    }

    /** The place that would be meant had the writer put latitude first. */
    Position swapped() {
        return new Position(latitude, longitude);
    }

    private static BigDecimal number(String text) {
        if (!text.matches("[+-]?\\d{1,6}(\\.\\d{0,30})?([eE][+-]?\\d{1,2})?")) {
            throw new InvalidPlot("plot.number", "Not a coordinate");
        }
        return new BigDecimal(text);
    }

    private static boolean isWithin(BigDecimal value, BigDecimal most) {
        return value.abs().compareTo(most) <= 0;
    }

    private static String shortened(BigDecimal value) {
        return value.round(new MathContext(9)).toString();
    }

    /** {@code 105.912300,22.145000}: longitude first, as in GeoJSON and KML. */
    @Override
    public String toString() {
        return longitude.toPlainString() + "," + latitude.toPlainString();
    }
}
