package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts, for one search, what each choice in each group would leave. */
final class Tally {

    static final int LEAST_STARS = 3;
    static final int MOST_STARS = 5;
    private static final int NO_GROUP = -1;
    private static final List<ProductMark> MARKS = List.of(ProductMark.values());

    private final Dimensions dimensions;
    private final List<Dimension> groups;
    private final List<@Nullable String> wanted;
    private final int leastStars;
    private final Set<ProductMark> marks;
    private final List<int[]> counters;
    private final int[] byStars = new int[MOST_STARS + 1];
    private final int[] byMark = new int[MARKS.size()];

    Tally(Dimensions dimensions, ProductFilter filter) {
        this.dimensions = dimensions;
        this.groups = dimensions.groups();
        this.wanted = dimensions.wanted(filter);
        this.leastStars = filter.leastStars();
        this.marks = filter.marks();
        this.counters = groups.stream().map(Dimension::counters).toList();
    }

    /** @return whether the row fits every group's choice */
    boolean take(int row, IndexedProduct product) {
        int stars = product.card().stars();
        boolean fitsStars = stars >= leastStars;
        boolean fitsMarks = product.marks().containsAll(marks);
        int missed = fitsStars ? NO_GROUP : groups.size();
        int misses = fitsStars ? 0 : 1;
        for (int group = 0; group < groups.size(); group++) {
            if (!groups.get(group).admits(row, wanted.get(group))) {
                missed = group;
                misses++;
            }
        }
        // a row that fits all groups but one still counts in that one: choosing there anew would show it
        if (misses > 1 || !fitsMarks) {
            return false;
        }
        for (int group = 0; group < groups.size(); group++) {
            if (misses == 0 || missed == group) {
                groups.get(group).count(row, counters.get(group));
            }
        }
        if (misses == 0 || missed == groups.size()) {
            byStars[stars]++;
        }
        if (misses == 0) {
            for (int mark = 0; mark < byMark.length; mark++) {
                byMark[mark] += product.marks().contains(MARKS.get(mark)) ? 1 : 0;
            }
        }
        return misses == 0;
    }

    Facets facets() {
        Map<ProductMark, Integer> marked = new EnumMap<>(ProductMark.class);
        for (int mark = 0; mark < byMark.length; mark++) {
            marked.put(MARKS.get(mark), byMark[mark]);
        }
        return dimensions.facets(counters, stars(), marked);
    }

    /** "Four or more" holds the fives too. */
    private List<Facets.Count> stars() {
        List<Facets.Count> counts = new ArrayList<>();
        for (int stars = MOST_STARS; stars >= LEAST_STARS; stars--) {
            int products = IntStream.rangeClosed(stars, MOST_STARS)
                    .map(s -> byStars[s])
                    .sum();
            if (products > 0) {
                String label = stars == MOST_STARS ? stars + " sao" : "Từ " + stars + " sao";
                counts.add(new Facets.Count(String.valueOf(stars), label, products));
            }
        }
        return counts;
    }
}
