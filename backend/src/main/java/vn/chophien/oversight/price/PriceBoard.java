package vn.chophien.oversight.price;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prices of the market, by what can be compared. */
public final class PriceBoard {

    /** Five sales of one product say what that one costs, not what is usual. */
    private static final int LEAST_PRODUCTS = 3;

    private final Map<PriceKind, List<PriceSample>> sold;
    private final Map<PriceKind, List<PriceSample>> listed;

    public PriceBoard(List<PriceSample> sold, List<PriceSample> listed) {
        this.sold = byKind(sold);
        this.listed = byKind(listed);
    }

    private static Map<PriceKind, List<PriceSample>> byKind(List<PriceSample> samples) {
        return samples.stream().collect(Collectors.groupingBy(PriceSample::kind));
    }

    /**
     * What is usual beside one product: its own prices prove nothing. Sold prices where there are enough, otherwise those
     * on offer; none where both are too few to say.
     */
    public Optional<PriceRange> usual(PriceKind kind, long exceptProductId, int least) {
        return Stream.of(range(sold, kind, exceptProductId, true), range(listed, kind, exceptProductId, false))
                .flatMap(Optional::stream)
                .filter(range -> range.count() >= least && range.products() >= LEAST_PRODUCTS)
                .findFirst();
    }

    private static Optional<PriceRange> range(
            Map<PriceKind, List<PriceSample>> samples, PriceKind kind, long except, boolean sold) {
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
                .sorted(Comparator.comparing(PriceRow::shelf)
                        .thenComparing(
                                row -> Objects.requireNonNullElse(row.kind().ocopSet(), 0))
                        .thenComparing(row -> row.kind().unit()))
                .toList();
    }

    private PriceRow row(PriceKind kind, String shelf) {
        List<PriceSample> lines = sold.getOrDefault(kind, List.of());
        List<PriceSample> lately = lines.stream()
                .filter(line -> line.lately() > 0)
                .map(line -> new PriceSample(line.productId(), line.kind(), line.dong(), line.lately(), line.lately()))
                .toList();
        return new PriceRow(
                kind,
                shelf,
                PriceRange.of(lately, true).orElse(null),
                PriceRange.of(lines, true).orElse(null),
                PriceRange.of(listed.getOrDefault(kind, List.of()), false).orElse(null));
    }
}
