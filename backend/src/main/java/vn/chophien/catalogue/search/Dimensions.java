package vn.chophien.catalogue.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways in which a list can be divided, one choice each. */
record Dimensions(Dimension category, Dimension commune, Dimension kind, Dimension unitPrice) {

    private static final String NOT_COMPARED = "";

    static Dimensions of(List<IndexedProduct> products) {
        return new Dimensions(
                Dimension.of(products, ProductSummary::categorySlug, ProductSummary::categoryName),
                Dimension.of(products, ProductSummary::communeCode, ProductSummary::communeName),
                Dimension.of(
                        products,
                        card -> card.sellerKind().slug(),
                        card -> card.sellerKind().vietnamese()),
                Dimension.of(
                        products,
                        card -> slug(UnitPriceRange.of(card.cheapest())),
                        card -> slug(UnitPriceRange.of(card.cheapest()))));
    }

    /** The same with more rows at the end. */
    Dimensions with(List<IndexedProduct> more) {
        return new Dimensions(category.with(more), commune.with(more), kind.with(more), unitPrice.with(more));
    }

    private static String slug(@Nullable UnitPriceRange range) {
        return range == null ? NOT_COMPARED : range.slug();
    }

    List<Dimension> groups() {
        return List.of(category, commune, kind, unitPrice);
    }

    /** What a filter wants of each group, in the order of {@link #groups}. */
    List<@Nullable String> wanted(ProductFilter filter) {
        return Arrays.<@Nullable String>asList(
                filter.category(),
                filter.commune(),
                filter.sellerKind() == null ? null : filter.sellerKind().slug(),
                filter.unitPrice() == null ? null : filter.unitPrice().slug());
    }

    Facets facets(List<int[]> counters, List<Facets.Count> stars, Map<ProductMark, Integer> marks) {
        return new Facets(
                category.counts(counters.get(0)),
                stars,
                commune.counts(counters.get(1)),
                kind.counts(counters.get(2)),
                ranges(unitPrice.counts(counters.get(3))),
                marks);
    }

    /** From cheap to dear, with their names. */
    private static List<Facets.Count> ranges(List<Facets.Count> counts) {
        return counts.stream()
                .flatMap(count -> UnitPriceRange.ofSlug(count.key()).stream()
                        .map(range ->
                                Map.entry(range, new Facets.Count(range.slug(), range.vietnamese(), count.products()))))
                .sorted(Comparator.comparing(Map.Entry<UnitPriceRange, Facets.Count>::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }
}
