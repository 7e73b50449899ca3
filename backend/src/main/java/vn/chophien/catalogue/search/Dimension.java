package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One way to divide the products, such as by commune: each row's part as a small number, so that counting is quick. */
final class Dimension {

    private final Function<ProductSummary, String> key;
    private final Function<ProductSummary, String> label;
    private final int[] partOfRow;
    private final List<String> keys;
    private final List<String> labels;
    private final Map<String, Integer> parts;

    private Dimension(
            Function<ProductSummary, String> key,
            Function<ProductSummary, String> label,
            int[] partOfRow,
            List<String> keys,
            List<String> labels,
            Map<String, Integer> parts) {
        this.key = key;
        this.label = label;
        this.partOfRow = partOfRow;
        this.keys = keys;
        this.labels = labels;
        this.parts = parts;
    }

    static Dimension of(
            List<IndexedProduct> products,
            Function<ProductSummary, String> key,
            Function<ProductSummary, String> label) {
        return new Dimension(key, label, new int[0], List.of(), List.of(), Map.of()).with(products);
    }

    /** The same with more rows at the end. */
    Dimension with(List<IndexedProduct> more) {
        int known = partOfRow.length;
        Dimension grown = new Dimension(
                key,
                label,
                Arrays.copyOf(partOfRow, known + more.size()),
                new ArrayList<>(keys),
                new ArrayList<>(labels),
                new HashMap<>(parts));
        for (int i = 0; i < more.size(); i++) {
            grown.partOfRow[known + i] = grown.part(more.get(i).card());
        }
        return grown;
    }

    private int part(ProductSummary card) {
        return parts.computeIfAbsent(key.apply(card), newKey -> {
            keys.add(newKey);
            labels.add(label.apply(card));
            return parts.size();
        });
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
