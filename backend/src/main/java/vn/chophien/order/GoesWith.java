package vn.chophien.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which products were bought together, as one counting found it. */
final class GoesWith {

    static final GoesWith NOTHING = new GoesWith(List.of());

    private final Map<Long, List<Pair>> byProduct;
    private final int stamp;

    /** In so many checkouts, who bought the product bought the other too. */
    record Pair(long product, long other, long checkouts) {}

    GoesWith(List<Pair> pairs) {
        byProduct = pairs.stream().collect(Collectors.groupingBy(Pair::product));
        stamp = byProduct.hashCode();
    }

    /** Differs when what was found differs. */
    int stamp() {
        return stamp;
    }

    /** What goes with all of these together, the most often bought first; none of them is named. */
    List<Long> with(Collection<Long> products) {
        Set<Long> here = Set.copyOf(products);
        Map<Long, Long> checkouts = new HashMap<>();
        here.stream()
                .flatMap(product -> byProduct.getOrDefault(product, List.of()).stream())
                .filter(pair -> !here.contains(pair.other()))
                .forEach(pair -> checkouts.merge(pair.other(), pair.checkouts(), Long::sum));
        return checkouts.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
