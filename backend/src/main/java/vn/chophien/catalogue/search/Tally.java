package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts, for one search, what each choice in each group would leave. */
final class Tally {

    static final int LEAST_STARS = 3;
    static final int MOST_STARS = 5;

    private final Dimension category;
    private final Dimension commune;
    private final Dimension kind;
    private final int[] byCategory;
    private final int[] byCommune;
    private final int[] byKind;
    private final int[] byStars = new int[MOST_STARS + 1];

    Tally(Dimension category, Dimension commune, Dimension kind) {
        this.category = category;
        this.commune = commune;
        this.kind = kind;
        this.byCategory = category.counters();
        this.byCommune = commune.counters();
        this.byKind = kind.counters();
    }

    /** @return whether the row fits every group's choice */
    boolean take(int row, int stars, ProductFilter wanted) {
        boolean fitsCategory = category.admits(row, wanted.category());
        boolean fitsCommune = commune.admits(row, wanted.commune());
        boolean fitsKind = kind.admits(
                row, wanted.sellerKind() == null ? null : wanted.sellerKind().slug());
        boolean fitsStars = stars >= wanted.leastStars();
        int misses = (fitsCategory ? 0 : 1) + (fitsCommune ? 0 : 1) + (fitsKind ? 0 : 1) + (fitsStars ? 0 : 1);
        // a row that fits all groups but one still counts in that one: choosing there anew would show it
        if (misses == 0 || (misses == 1 && !fitsCategory)) {
            category.count(row, byCategory);
        }
        if (misses == 0 || (misses == 1 && !fitsCommune)) {
            commune.count(row, byCommune);
        }
        if (misses == 0 || (misses == 1 && !fitsKind)) {
            kind.count(row, byKind);
        }
        if (misses == 0 || (misses == 1 && !fitsStars)) {
            byStars[stars]++;
        }
        return misses == 0;
    }

    Facets facets() {
        return new Facets(category.counts(byCategory), stars(), commune.counts(byCommune), kind.counts(byKind));
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
