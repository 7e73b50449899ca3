package vn.chophien.catalogue.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The rows in each order that a list can have, ready to be gone through. When a few products change, only they are put
 * into their places anew.
 */
record SortedRows(int[] newestFirst, int[] byName, int[] cheapestFirst, int[] dearestFirst, int[] bestDiaryFirst) {

    static SortedRows of(List<IndexedProduct> products) {
        return new SortedRows(
                sorted(products.size(), newest(products)),
                sorted(products.size(), namesByKey(products)),
                sorted(products.size(), price(products).thenComparing(newest(products))),
                sorted(products.size(), price(products).reversed().thenComparing(newest(products))),
                sorted(products.size(), diary(products).thenComparing(newest(products))));
    }

    /**
     * @param products those that are sorted here, and more at the end
     * @param gone rows to leave out
     */
    SortedRows with(List<IndexedProduct> products, BitSet gone) {
        int known = newestFirst.length;
        return new SortedRows(
                merged(newestFirst, gone, sorted(known, products.size(), newest(products)), newest(products)),
                merged(byName, gone, sorted(known, products.size(), names(products)), names(products)),
                mergedThenNewest(cheapestFirst, gone, products, price(products)),
                mergedThenNewest(dearestFirst, gone, products, price(products).reversed()),
                mergedThenNewest(bestDiaryFirst, gone, products, diary(products)));
    }

    private static int[] mergedThenNewest(
            int[] known, BitSet gone, List<IndexedProduct> products, Comparator<Integer> first) {
        Comparator<Integer> order = first.thenComparing(newest(products));
        return merged(known, gone, sorted(known.length, products.size(), order), order);
    }

    /** Both parts are sorted. The few look for their places, since comparing names is dear. */
    private static int[] merged(int[] many, BitSet gone, int[] few, Comparator<Integer> order) {
        int[] places = IntStream.of(few).map(row -> place(row, many, order)).toArray();
        int[] merged = new int[many.length - gone.cardinality() + few.length];
        int next = 0;
        int filled = 0;
        for (int place = 0; place <= many.length; place++) {
            while (next < few.length && places[next] == place) {
                merged[filled++] = few[next++];
            }
            if (place < many.length && !gone.get(many[place])) {
                merged[filled++] = many[place];
            }
        }
        return merged;
    }

    /** The first place whose row comes after the given one. */
    private static int place(int row, int[] rows, Comparator<Integer> order) {
        int from = 0;
        int to = rows.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (order.compare(row, rows[middle]) < 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static int[] sorted(int rows, Comparator<Integer> order) {
        return sorted(0, rows, order);
    }

    private static int[] sorted(int from, int to, Comparator<Integer> order) {
        return IntStream.range(from, to)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Comparator<Integer> newest(List<IndexedProduct> products) {
        return Comparator.comparing((Integer row) -> products.get(row).listedAt())
                .thenComparing(row -> products.get(row).card().id())
                .reversed();
    }

    private static Comparator<Integer> diary(List<IndexedProduct> products) {
        return Comparator.comparing((Integer row) -> products.get(row).diaryPoints())
                .reversed();
    }

    private static Comparator<Integer> price(List<IndexedProduct> products) {
        return Comparator.comparing(row -> products.get(row).card().cheapest().price());
    }

    /** For all rows at once: each name is taken apart once. */
    private static Comparator<Integer> namesByKey(List<IndexedProduct> products) {
        Collator vietnamese = vietnamese();
        List<CollationKey> keys = products.stream()
                .map(product -> vietnamese.getCollationKey(product.card().name()))
                .toList();
        return Comparator.comparing(keys::get);
    }

    private static Comparator<Integer> names(List<IndexedProduct> products) {
        Collator vietnamese = vietnamese();
        return Comparator.comparing(row -> products.get(row).card().name(), vietnamese);
    }

    private static Collator vietnamese() {
        return Collator.getInstance(Locale.forLanguageTag("vi"));
    }
}
