package vn.chophien.catalogue.search;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/**
 * All products that the public may see, as they were at one moment; it never changes, so readers share it without locks.
 *
 * <p>Rows are products. The orders are kept as ready permutations of the rows, so that a list comes out sorted by going
 * through the right one. A product that changed gets a new row at the end, and its old row is left out everywhere.
 */
final class ProductIndex {

    static final ProductIndex EMPTY = new ProductIndex(List.of());
    private static final int MOST_NEAR = 4;
    private static final int MOST_SUGGESTED = 5;

    private final List<IndexedProduct> products;
    private final BitSet gone;
    private final WordIndex words;
    private final Dimensions dimensions;
    private final SortedRows sorted;
    private final Doors shelves;
    private final Doors sellers;
    private final Doors communes;
    private final Answers answers;
    private volatile @Nullable Lookup lookup;

    ProductIndex(List<IndexedProduct> products) {
        this(
                List.copyOf(products),
                new BitSet(),
                WordIndex.of(products),
                Dimensions.of(products),
                SortedRows.of(products));
    }

    private ProductIndex(
            List<IndexedProduct> products, BitSet gone, WordIndex words, Dimensions dimensions, SortedRows sorted) {
        this.products = products;
        this.gone = gone;
        this.words = words;
        this.answers = new Answers(words);
        this.dimensions = dimensions;
        this.sorted = sorted;
        List<IndexedProduct> shown = shown().toList();
        this.shelves = Doors.of(shown, ProductSummary::categorySlug, ProductSummary::categoryName);
        this.sellers = Doors.of(shown, ProductSummary::sellerSlug, ProductSummary::sellerName);
        this.communes = Doors.of(shown, ProductSummary::communeCode, ProductSummary::communeName);
    }

    /**
     * The same but for some products: a small part of the work of building anew. Further changes are told to the one that
     * was built, together with these.
     *
     * @param ids of the products that changed
     * @param now how they are now; those that are not named are gone
     */
    ProductIndex with(Set<Long> ids, List<IndexedProduct> now) {
        if (!gone.isEmpty()) {
            throw new IllegalStateException("An index that was changed is not changed again");
        }
        BitSet left = new BitSet(products.size());
        for (int row = 0; row < products.size(); row++) {
            if (ids.contains(card(row).id())) {
                left.set(row);
            }
        }
        List<IndexedProduct> all = new ArrayList<>(products.size() + now.size());
        all.addAll(products);
        all.addAll(now);
        return new ProductIndex(all, left, words.with(left, now), dimensions.with(now), sorted.with(all, left));
    }

    private Stream<IndexedProduct> shown() {
        return IntStream.range(0, products.size()).filter(row -> !gone.get(row)).mapToObj(products::get);
    }

    /** What the public may see, by the names that addresses and orders know; of a commune, the newest first. */
    private record Lookup(
            Map<Long, IndexedProduct> byId,
            Map<String, IndexedProduct> bySlug,
            Map<String, List<IndexedProduct>> byCommune) {}

    private Lookup lookup() {
        Lookup known = lookup;
        if (known == null) { // most indexes are replaced before anybody asks
            Map<Long, IndexedProduct> byId = new HashMap<>();
            Map<String, IndexedProduct> bySlug = new HashMap<>();
            shown().forEach(product -> {
                byId.put(product.card().id(), product);
                bySlug.put(product.card().slug(), product);
            });
            Map<String, List<IndexedProduct>> byCommune = IntStream.of(sorted.newestFirst())
                    .mapToObj(this::at)
                    .collect(Collectors.groupingBy(product -> product.card().communeCode()));
            known = new Lookup(byId, bySlug, byCommune);
            lookup = known;
        }
        return known;
    }

    boolean knows(String slug) {
        return lookup().bySlug().containsKey(slug);
    }

    List<ProductSummary> seasonal() {
        return IntStream.of(sorted.byName())
                .mapToObj(this::card)
                .filter(card -> !card.season().isAllYear())
                .toList();
    }

    /** In the order of the slugs; one that the public may not see is left out. */
    List<ListedProduct> named(List<String> slugs, LongFunction<StockLevel> stock) {
        return picked(slugs, lookup().bySlug())
                .map(product -> new ListedProduct(live(product, stock), product.marks()))
                .toList();
    }

    /** The same by id. */
    List<ProductSummary> cards(List<Long> ids, LongFunction<StockLevel> stock) {
        return picked(ids, lookup().byId()).map(product -> live(product, stock)).toList();
    }

    /** All that is made in one commune, the newest first. */
    List<ProductSummary> ofCommune(String code, LongFunction<StockLevel> stock) {
        return lookup().byCommune().getOrDefault(code, List.of()).stream()
                .map(product -> live(product, stock))
                .toList();
    }

    private static <K> Stream<IndexedProduct> picked(List<K> keys, Map<K, IndexedProduct> byKey) {
        return keys.stream().distinct().map(byKey::get).filter(Objects::nonNull);
    }

    /** How many products each seller offers. */
    Map<Long, Integer> countsBySeller() {
        Map<Long, Integer> counts = new HashMap<>();
        shown().forEach(product -> counts.merge(product.card().sellerId(), 1, Integer::sum));
        return counts;
    }

    FoundProducts find(ProductFilter wanted, Paging paging, Month month, LongFunction<StockLevel> stock) {
        @Nullable Answer answer = wanted.text().isBlank() ? null : answers.to(wanted.text());
        Tally tally = new Tally(dimensions, wanted);
        List<ProductSummary> page = new ArrayList<>();
        long total = 0;
        for (int row : ordered(wanted.order(), answer)) {
            if (admits(row, wanted, month, answer, stock) && tally.take(row, at(row))) {
                if (total >= paging.offset() && page.size() < paging.size()) {
                    page.add(live(at(row), stock));
                }
                total++;
            }
        }
        List<ProductSummary> near = total == 0 ? near(wanted, month, stock) : List.of();
        String readAs = answer == null ? null : answer.readAs();
        return new FoundProducts(new Slice<>(page, total, paging), tally.facets(), readAs, near);
    }

    /** The first rows of what {@link #find} lists, without going through the rest to count it. */
    List<ProductSummary> first(ProductFilter wanted, int most, Month month, LongFunction<StockLevel> stock) {
        @Nullable Answer answer = wanted.text().isBlank() ? null : answers.to(wanted.text());
        Tally tally = new Tally(dimensions, wanted);
        return IntStream.of(ordered(wanted.order(), answer))
                .filter(row -> admits(row, wanted, month, answer, stock) && tally.take(row, at(row)))
                .limit(most)
                .mapToObj(row -> live(at(row), stock))
                .toList();
    }

    Suggestions suggest(String text, LongFunction<StockLevel> stock) {
        String folded = WordQueries.folded(text);
        if (folded.isEmpty()) {
            return new Suggestions(List.of(), List.of(), List.of(), List.of(), null);
        }
        Answer answer = answers.to(text);
        List<ProductSummary> best = Arrays.stream(answer.bestFirst())
                .limit(MOST_SUGGESTED)
                .mapToObj(row -> live(at(row), stock))
                .toList();
        return new Suggestions(best, shelves.of(folded), sellers.of(folded), communes.of(folded), answer.readAs());
    }

    /** What is asked besides the groups that are counted. */
    private boolean admits(
            int row, ProductFilter wanted, Month month, @Nullable Answer answer, LongFunction<StockLevel> stock) {
        ProductSummary card = card(row);
        return (answer == null || answer.scores()[row] > 0)
                && (wanted.sellerId() == null || wanted.sellerId() == card.sellerId())
                && (wanted.priceFrom() == null || card.cheapest().price().compareTo(wanted.priceFrom()) >= 0)
                && (wanted.priceTo() == null || card.cheapest().price().compareTo(wanted.priceTo()) <= 0)
                && isSentThere(row, wanted)
                && (!wanted.inSeason() || card.season().includes(month))
                && (!wanted.inStock() || stock.apply(card.id()) != StockLevel.NONE);
    }

    private boolean isSentThere(int row, ProductFilter wanted) {
        return wanted.deliveredTo() == null || at(row).reach().reaches(wanted.deliveredTo());
    }

    /** An empty answer still helps: names that are nearly it, else what is in season. */
    private List<ProductSummary> near(ProductFilter wanted, Month month, LongFunction<StockLevel> stock) {
        float[] scores =
                wanted.text().isBlank() ? new float[products.size()] : words.scores(WordQueries.nearly(wanted.text()));
        boolean nothing = Answer.isNothing(scores);
        return Arrays.stream(nothing ? sorted.newestFirst() : Answer.bestFirst(scores))
                .filter(row -> !nothing || card(row).season().includes(month))
                .filter(row -> isSentThere(row, wanted))
                .limit(MOST_NEAR)
                .mapToObj(row -> live(at(row), stock))
                .toList();
    }

    private int[] ordered(ProductOrder order, @Nullable Answer answer) {
        return switch (order) {
            case RELEVANCE -> answer == null ? sorted.newestFirst() : answer.bestFirst();
            case NEWEST -> sorted.newestFirst();
            case NAME -> sorted.byName();
            case DIARY -> sorted.bestDiaryFirst();
            case PRICE_UP -> sorted.cheapestFirst();
            case PRICE_DOWN -> sorted.dearestFirst();
        };
    }

    private static ProductSummary live(IndexedProduct product, LongFunction<StockLevel> stock) {
        return product.card().with(stock.apply(product.card().id()));
    }

    private IndexedProduct at(int row) {
        return products.get(row);
    }

    private ProductSummary card(int row) {
        return at(row).card();
    }
}
