package vn.chophien.web.catalogue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.search.Facets;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;

/**
 * Where products come from: a dot for each commune at its middle, larger for more products.
 *
 * @param dots the largest first, so that small ones lie on top
 */
public record ProducerMap(List<Dot> dots) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 440;
    private static final int MARGIN = 50;
    private static final int SMALLEST = 7;
    private static final int LARGEST = 18;

    /** What a letter and a line of a name take at most, in the size of the style sheet. */
    private static final int LETTER = 9;

    private static final int LINE = 19;

    /**
     * @param name where its name stands; null where there is no room for it
     */
    public record Dot(
            CommuneView commune,
            int products,
            int x,
            int y,
            int radius,
            @Nullable Name name) {}

    /** @param x where the text begins */
    public record Name(int x, int y) {}

    static ProducerMap of(List<Facets.Count> byCommune, PlaceService places) {
        List<Facets.Count> most = byCommune.stream()
                .filter(count -> count.products() > 0)
                .sorted(Comparator.comparingInt(Facets.Count::products).reversed())
                .toList();
        List<CommuneView> communes =
                most.stream().map(count -> places.commune(count.key())).toList();
        if (communes.isEmpty()) {
            return new ProducerMap(List.of());
        }
        Frame frame = Frame.around(communes);
        int best = most.get(0).products();
        List<Dot> bare = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            CommuneView commune = communes.get(i);
            int products = most.get(i).products();
            int radius = (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) products / best));
            bare.add(new Dot(commune, products, frame.x(commune), frame.y(commune), radius, null));
        }
        return new ProducerMap(named(bare));
    }

    /** The largest come first to a place beside, under or over their dot where nothing else is. */
    private static List<Dot> named(List<Dot> bare) {
        List<Rectangle> taken = new ArrayList<>();
        bare.forEach(dot -> taken.add(
                new Rectangle(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius())));
        List<Dot> named = new ArrayList<>();
        for (Dot dot : bare) {
            int width = LETTER * dot.commune().name().length();
            int beside = dot.y() - LINE / 2;
            int centred = dot.x() - width / 2;
            Name name = Stream.of(
                            new Rectangle(dot.x() + dot.radius() + 3, beside, width, LINE),
                            new Rectangle(dot.x() - dot.radius() - 3 - width, beside, width, LINE),
                            new Rectangle(centred, dot.y() + dot.radius() + 2, width, LINE),
                            new Rectangle(centred, dot.y() - dot.radius() - 2 - LINE, width, LINE))
                    .filter(place -> new Rectangle(WIDTH, HEIGHT).contains(place))
                    .filter(place -> taken.stream().noneMatch(place::intersects))
                    .findFirst()
                    .map(place -> {
                        taken.add(place);
                        return new Name(place.x, place.y + LINE - 5);
                    })
                    .orElse(null);
            named.add(new Dot(dot.commune(), dot.products(), dot.x(), dot.y(), dot.radius(), name));
        }
        return named;
    }

    /** A degree of longitude is shorter than one of latitude, here by about a fourteenth. */
    private record Frame(double west, double north, double scale, double squeeze, double left, double top) {

        static Frame around(List<CommuneView> communes) {
            double south =
                    communes.stream().mapToDouble(CommuneView::latitude).min().orElse(0);
            double north =
                    communes.stream().mapToDouble(CommuneView::latitude).max().orElse(0);
            double west =
                    communes.stream().mapToDouble(CommuneView::longitude).min().orElse(0);
            double east =
                    communes.stream().mapToDouble(CommuneView::longitude).max().orElse(0);
            double squeeze = Math.cos(Math.toRadians((south + north) / 2));
            double wide = Math.max(0.05, (east - west) * squeeze);
            double high = Math.max(0.05, north - south);
            double scale = Math.min((WIDTH - 2.0 * MARGIN) / wide, (HEIGHT - 2.0 * MARGIN) / high);
            double left = (WIDTH - (east - west) * squeeze * scale) / 2;
            double top = (HEIGHT - (north - south) * scale) / 2;
            return new Frame(west, north, scale, squeeze, left, top);
        }

        int x(CommuneView commune) {
            return (int) Math.round(left + (commune.longitude() - west) * squeeze * scale);
        }

        int y(CommuneView commune) {
            return (int) Math.round(top + (north - commune.latitude()) * scale);
        }
    }
}
