package vn.chophien.catalogue.search;

import java.util.List;
import java.util.Map;

/**
 * How many products each further choice would leave. A choice is counted as if nothing else were chosen in its own
 * group, so that the numbers beside it stay true when it replaces the one before.
 */
public record Facets(
        List<Count> categories,
        List<Count> stars,
        List<Count> communes,
        List<Count> sellerKinds,
        List<Count> unitPrices,
        Map<ProductMark, Integer> marks) {

    public int with(ProductMark mark) {
        return marks.getOrDefault(mark, 0);
    }

    /** How many products this shelf would leave. */
    public int inCategory(String slug) {
        return categories.stream()
                .filter(count -> count.key().equals(slug))
                .mapToInt(Count::products)
                .findFirst()
                .orElse(0);
    }

    /**
     * @param key as it stands in an address
     * @param label as people read it
     */
    public record Count(String key, String label, int products) {}
}
