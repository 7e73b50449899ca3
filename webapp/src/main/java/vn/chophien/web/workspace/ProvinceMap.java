package vn.chophien.web.workspace;

import java.util.ArrayList;
import java.util.List;
import vn.chophien.lot.scan.ScanBoard;

/**
 * Provinces as circles where they lie, their area after the number of readers; drawn from the middles of the provinces,
 * {@link #WIDTH} wide and {@link #HEIGHT} high.
 */
public record ProvinceMap(List<Spot> spots) {

    public static final int WIDTH = 390;
    public static final int HEIGHT = 470;

    private static final double WEST = 101.8;
    private static final double NORTH = 23.8;
    private static final double A_DEGREE = 30;
    /** A degree of longitude is shorter than one of latitude, here by so much. */
    private static final double NARROWING = 0.96;

    private static final int SMALLEST = 3;
    private static final int LARGEST = 22;
    private static final int NAMED = 5;
    private static final int LINE = 16;

    /** @param named whether its name stands beside it, as for the few with most readers */
    public record Spot(String name, long readers, int x, int y, int radius, boolean named) {
        Spot nameless() {
            return new Spot(name, readers, x, y, radius, false);
        }
    }

    /** The archipelagos belong to Đà Nẵng and Khánh Hòa and are shown on every map of the country. */
    public static final List<Spot> ISLANDS = List.of(
            at("Quần đảo Hoàng Sa", 16.5, 112.0, 0, SMALLEST, true),
            at("Quần đảo Trường Sa", 9.6, 113.2, 0, SMALLEST, true));

    public static ProvinceMap of(List<ScanBoard.Province> provinces) {
        long most = Math.max(
                1,
                provinces.stream().mapToLong(ScanBoard.Province::readers).max().orElse(1));
        List<Spot> spots = new ArrayList<>();
        for (ScanBoard.Province province : provinces) {
            long readers = province.readers();
            int radius = readers == 0
                    ? SMALLEST
                    : Math.max(SMALLEST + 2, (int) Math.round(LARGEST * Math.sqrt((double) readers / most)));
            Spot spot = at(province.name(), province.latitude(), province.longitude(), readers, radius, true);
            spots.add(readers > 0 && hasRoomForItsName(spot, spots) ? spot : spot.nameless());
        }
        return new ProvinceMap(List.copyOf(spots));
    }

    /** Those with most readers come first; a name that would stand on another one is left to the table. */
    private static boolean hasRoomForItsName(Spot spot, List<Spot> before) {
        List<Spot> named = before.stream().filter(Spot::named).toList();
        return named.size() < NAMED && named.stream().noneMatch(other -> Math.abs(other.y() - spot.y()) < LINE);
    }

    private static Spot at(String name, double latitude, double longitude, long readers, int radius, boolean named) {
        return new Spot(
                name,
                readers,
                (int) Math.round((longitude - WEST) * A_DEGREE * NARROWING),
                (int) Math.round((NORTH - latitude) * A_DEGREE),
                radius,
                named);
    }
}
