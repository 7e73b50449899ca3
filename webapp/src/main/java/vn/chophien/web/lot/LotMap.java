package vn.chophien.web.lot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.site.Whereabouts;

/**
 * About where a lot grew, as a picture: each site a wide circle, around it the middles of the communes for finding one's
 * way. What only the commune is known of gets a circle of the commune's size, drawn fainter.
 *
 * @param bar kilometres of the scale bar
 */
public record LotMap(List<Area> areas, List<Town> towns, int bar, int barPixels) {

    public static final int WIDTH = MapFrame.WIDTH;
    public static final int HEIGHT = MapFrame.HEIGHT;

    /** Communes of 2025 are about so wide; only drawn where nothing better is known. */
    private static final double COMMUNE_KM = 6;

    private static final double LEAST_HEIGHT_KM = 30;
    private static final int MOST_TOWNS = 14;
    private static final int LETTER = 9;
    private static final int LINE = 22;
    private static final int EDGE = 8;

    /** @param vague whether no more than the commune is known */
    public record Area(String name, int x, int y, int radius, boolean vague) {}

    /** The middle of a commune, its name right or left of it. */
    public record Town(String name, int x, int y, boolean right) {
        private int from() {
            return right ? x : x - width();
        }

        private int to() {
            return right ? x + width() : x;
        }

        private int width() {
            return name.length() * LETTER + 12;
        }

        private boolean fits(List<Town> others) {
            return from() >= EDGE
                    && to() <= WIDTH - EDGE
                    && y >= LINE
                    && y <= HEIGHT - 2 * LINE
                    && others.stream()
                            .noneMatch(other ->
                                    Math.abs(other.y - y) < LINE && other.from() < to() && from() < other.to());
        }
    }

    /** Empty when nothing is known of any place. */
    static Optional<LotMap> of(List<Whereabouts> sites, PlaceService places) {
        List<MapFrame.Circle> circles = new ArrayList<>();
        for (Whereabouts site : sites) {
            circle(site, places).ifPresent(circles::add);
        }
        if (circles.isEmpty()) {
            return Optional.empty();
        }
        MapFrame frame = MapFrame.around(circles, LEAST_HEIGHT_KM);
        List<Area> areas = new ArrayList<>();
        for (Whereabouts site : sites) {
            circle(site, places).ifPresent(circle -> areas.add(area(site, circle, frame)));
        }
        int bar = frame.barKm();
        return Optional.of(new LotMap(
                areas.stream().distinct().toList(),
                towns(places.within(frame.south(), frame.west(), frame.north(), frame.east()), frame),
                bar,
                (int) Math.round(bar * frame.pixelsAKilometre())));
    }

    private static Optional<MapFrame.Circle> circle(Whereabouts site, PlaceService places) {
        if (site.blur() != null) {
            return Optional.of(new MapFrame.Circle(
                    site.blur().centre().latitude().doubleValue(),
                    site.blur().centre().longitude().doubleValue(),
                    site.blur().radiusMetres() / 1000.0));
        }
        return places.find(site.communeCode())
                .map(commune -> new MapFrame.Circle(commune.latitude(), commune.longitude(), COMMUNE_KM));
    }

    private static Area area(Whereabouts site, MapFrame.Circle circle, MapFrame frame) {
        return new Area(
                site.name(),
                (int) Math.round(frame.x(circle.longitude())),
                (int) Math.round(frame.y(circle.latitude())),
                (int) Math.round(circle.radiusKm() * frame.pixelsAKilometre()),
                site.blur() == null);
    }

    /** From the middle of the picture outwards, those whose name has room. */
    private static List<Town> towns(List<CommuneView> communes, MapFrame frame) {
        List<Town> named = new ArrayList<>();
        communes.stream()
                .sorted(Comparator.comparingDouble(commune -> Math.hypot(
                        frame.x(commune.longitude()) - WIDTH / 2.0, frame.y(commune.latitude()) - HEIGHT / 2.0)))
                .map(commune -> town(commune, frame, named))
                .flatMap(Optional::stream)
                .limit(MOST_TOWNS)
                .forEach(named::add);
        return List.copyOf(named);
    }

    private static Optional<Town> town(CommuneView commune, MapFrame frame, List<Town> named) {
        int x = (int) Math.round(frame.x(commune.longitude()));
        int y = (int) Math.round(frame.y(commune.latitude()));
        Function<Boolean, Town> side = right -> new Town(commune.name(), x, y, right);
        return List.of(side.apply(true), side.apply(false)).stream()
                .filter(town -> town.fits(Objects.requireNonNull(named)))
                .findFirst();
    }
}
