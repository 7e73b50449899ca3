package vn.chophien.web.lot;

import java.util.List;

/**
 * A piece of land on a picture: north is up, a degree of longitude as much shorter than one of latitude as it is in its
 * middle. Over some tens of kilometres nobody sees the difference to a finer projection.
 *
 * @param pixelsAKilometre how large it is drawn
 */
record MapFrame(double latitude, double longitude, double pixelsAKilometre) {

    static final int WIDTH = 640;
    static final int HEIGHT = 420;

    private static final double KM_A_DEGREE = 111.32;
    private static final double MARGIN = 1.5;
    private static final List<Integer> BARS_KM = List.of(1, 2, 5, 10, 20, 50, 100, 200);

    double x(double east) {
        return WIDTH / 2.0 + (east - longitude) * kmADegreeOfLongitude() * pixelsAKilometre;
    }

    double y(double north) {
        return HEIGHT / 2.0 - (north - latitude) * KM_A_DEGREE * pixelsAKilometre;
    }

    double north() {
        return latitude + halfHeightKm() / KM_A_DEGREE;
    }

    double south() {
        return latitude - halfHeightKm() / KM_A_DEGREE;
    }

    double east() {
        return longitude + halfWidthKm() / kmADegreeOfLongitude();
    }

    double west() {
        return longitude - halfWidthKm() / kmADegreeOfLongitude();
    }

    /** Kilometres of the bar that tells how large things are, at most a fifth of the picture. */
    int barKm() {
        return BARS_KM.stream()
                .filter(km -> km * pixelsAKilometre <= WIDTH / 5.0)
                .reduce(BARS_KM.get(0), Math::max);
    }

    private double kmADegreeOfLongitude() {
        return KM_A_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    private double halfHeightKm() {
        return HEIGHT / 2.0 / pixelsAKilometre;
    }

    private double halfWidthKm() {
        return WIDTH / 2.0 / pixelsAKilometre;
    }

    /** The smallest frame that holds all these circles with some land around, but never less than {@code leastKm} high. */
    static MapFrame around(Iterable<Circle> circles, double leastKm) {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (Circle circle : circles) {
            double high = circle.radiusKm() / KM_A_DEGREE;
            double wide = high / Math.cos(Math.toRadians(circle.latitude()));
            south = Math.min(south, circle.latitude() - high);
            north = Math.max(north, circle.latitude() + high);
            west = Math.min(west, circle.longitude() - wide);
            east = Math.max(east, circle.longitude() + wide);
        }
        double latitude = (south + north) / 2;
        double tall = Math.max(leastKm, (north - south) * KM_A_DEGREE * MARGIN);
        double broad = (east - west) * KM_A_DEGREE * Math.cos(Math.toRadians(latitude)) * MARGIN;
        return new MapFrame(latitude, (west + east) / 2, Math.min(HEIGHT / tall, WIDTH / Math.max(broad, 1)));
    }

    /** Degrees of WGS 84. */
    record Circle(double latitude, double longitude, double radiusKm) {}
}
