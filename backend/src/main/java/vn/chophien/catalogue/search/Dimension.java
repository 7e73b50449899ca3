package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One way to divide the products, such as by commune: each row's part as a small number, so that counting is quick. */
final class Dimension {

    private final int[] partOfRow;
    private final List<String> keys = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private Dimension(int rows) {
        this.partOfRow = new int[rows];
    }

    static Dimension of(
            List<IndexedProduct> products,
            Function<ProductSummary, String> key,
            Function<ProductSummary, String> label) {
        Dimension dimension = new Dimension(products.size());
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (int row = 0; row < products.size(); row++) {
            ProductSummary card = products.get(row).card();
            dimension.partOfRow[row] = parts.computeIfAbsent(key.apply(card), k -> {
                dimension.keys.add(k);
                dimension.labels.add(label.apply(card));
                return parts.size();
            });
        }
        return dimension;
    }

    boolean admits(int row, @Nullable String wanted) {
        return wanted == null || keys.get(partOfRow[row]).equals(wanted);
    }

    /** A fresh row of counters, one a part. */
    int[] counters() {
        return new int[keys.size()];
    }

    void count(int row, int[] counters) {
        counters[partOfRow[row]]++;
    }

    /** Most products first; parts without any are left out. */
    List<Facets.Count> counts(int[] counters) {
        return IntStream.range(0, counters.length)
                .filter(part -> counters[part] > 0)
                .mapToObj(part -> new Facets.Count(keys.get(part), labels.get(part), counters[part]))
                .sorted(Comparator.comparingInt(Facets.Count::products)
                        .reversed()
                        .thenComparing(Facets.Count::label))
                .toList();
    }
}
