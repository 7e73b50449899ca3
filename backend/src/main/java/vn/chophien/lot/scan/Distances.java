package vn.chophien.lot.scan;

import java.util.Map;

/** How far two provinces are apart at the least, from their middles. */
final class Distances {

    /** Two people on either side of a border may stand so much nearer than the middles of their provinces. */
    private static final double SLACK_KM = 150;

    private static final double EARTH_KM = 6371;

    private final Map<String, Middle> middles;

    Distances(Map<String, Middle> middles) {
        this.middles = Map.copyOf(middles);
    }

    /** Degrees of WGS 84. */
    record Middle(double latitude, double longitude) {}

    /** 0 for neighbours and for codes that nobody knows. */
    double leastKm(String from, String to) {
        Middle a = middles.get(from);
        Middle b = middles.get(to);
        return a == null || b == null ? 0 : Math.max(0, km(a, b) - SLACK_KM);
    }

    private static double km(Middle a, Middle b) {
        double latitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double longitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double h = Math.pow(Math.sin(latitude), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(longitude), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
    }
}
