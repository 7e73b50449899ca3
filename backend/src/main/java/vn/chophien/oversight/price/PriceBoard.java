package vn.chophien.oversight.price;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prices of the market, by shelf and unit. */
public final class PriceBoard {

    private record Kind(long categoryId, String unit) {}

    private final Map<Kind, List<PriceSample>> sold;
    private final Map<Kind, List<PriceSample>> listed;

    public PriceBoard(List<PriceSample> sold, List<PriceSample> listed) {
        this.sold = byKind(sold);
        this.listed = byKind(listed);
    }

    private static Map<Kind, List<PriceSample>> byKind(List<PriceSample> samples) {
        return samples.stream().collect(Collectors.groupingBy(sample -> new Kind(sample.categoryId(), sample.unit())));
    }

    /**
     * What is usual beside one product: its own prices prove nothing. Sold prices where there are enough, otherwise those
     * on offer; none where both are too few to say.
     */
    public Optional<PriceRange> usual(long categoryId, String unit, long exceptProductId, int least) {
        Kind kind = new Kind(categoryId, unit);
        return Stream.of(range(sold, kind, exceptProductId, true), range(listed, kind, exceptProductId, false))
                .flatMap(Optional::stream)
                .filter(range -> range.count() >= least)
                .findFirst();
    }

    private static Optional<PriceRange> range(
            Map<Kind, List<PriceSample>> samples, Kind kind, long except, boolean sold) {
        return PriceRange.of(
                samples.getOrDefault(kind, List.of()).stream()
                        .filter(sample -> sample.productId() != except)
                        .toList(),
                sold);
    }

    /** One row for each shelf and unit that has any price, in the order of shelves. */
    List<PriceRow> rows(Map<Long, String> shelves) {
        return Stream.concat(sold.keySet().stream(), listed.keySet().stream())
                .distinct()
                .filter(kind -> shelves.containsKey(kind.categoryId()))
                .map(kind -> row(kind, shelves.getOrDefault(kind.categoryId(), "")))
                .sorted((a, b) -> a.shelf().equals(b.shelf())
                        ? a.unit().compareTo(b.unit())
                        : a.shelf().compareTo(b.shelf()))
                .toList();
    }

    private PriceRow row(Kind kind, String shelf) {
        List<PriceSample> lines = sold.getOrDefault(kind, List.of());
        List<PriceSample> lately = lines.stream()
                .filter(line -> line.lately() > 0)
                .map(line -> new PriceSample(
                        line.productId(), line.categoryId(), line.unit(), line.dong(), line.lately(), line.lately()))
                .toList();
        return new PriceRow(
                kind.categoryId(),
                shelf,
                kind.unit(),
                PriceRange.of(lately, true).orElse(null),
                PriceRange.of(lines, true).orElse(null),
                PriceRange.of(listed.getOrDefault(kind, List.of()), false).orElse(null));
    }
}
