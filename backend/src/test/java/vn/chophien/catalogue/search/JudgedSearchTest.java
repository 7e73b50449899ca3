package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.shared.Paging;

/** How well people find what they mean: queries as they type them, with the products that a person would expect. */
class JudgedSearchTest {

    private static final int AT = 10;
    private static final double LEAST_RECALL = 0.97;
    private static final double LEAST_RECIPROCAL_RANK = 0.96;
    private static final int LEAST_QUERIES = 150;

    private static final List<IndexedProduct> PRODUCTS = SampleProducts.all();
    private static final ProductIndex INDEX = new ProductIndex(PRODUCTS);

    private record Judged(String group, String query, Set<String> expected) {}

    private record Score(double recall, double reciprocalRank) {}

    @Test
    void peopleFindWhatTheyMean() {
        Map<String, List<Score>> byGroup = new LinkedHashMap<>();
        List<Score> all = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (Judged judged : judged()) {
            List<String> found = found(judged.query());
            Score score = score(judged.expected(), found);
            all.add(score);
            byGroup.computeIfAbsent(judged.group(), group -> new ArrayList<>()).add(score);
            if (score.recall() < 1 || score.reciprocalRank() < 1) {
                misses.add(judged.query() + " -> " + found + " instead of " + judged.expected());
            }
        }

        byGroup.forEach((group, scores) -> print(group, scores));
        print("all", all);
        misses.forEach(System.out::println);
        assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST_QUERIES);
        assertThat(recall(all)).as("recall@10").isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(reciprocalRank(all)).as("MRR").isGreaterThanOrEqualTo(LEAST_RECIPROCAL_RANK);
    }

    private static List<String> found(String query) {
        return INDEX
                .find(ProductFilter.ofText(query), new Paging(1, AT), Month.NOVEMBER, id -> StockLevel.PLENTY)
                .products()
                .rows()
                .stream()
                .map(ProductSummary::slug)
                .toList();
    }

    private static Score score(Set<String> expected, List<String> found) {
        if (expected.isEmpty()) { // what is not sold here must not be found
            return new Score(found.isEmpty() ? 1 : 0, found.isEmpty() ? 1 : 0);
        }
        long hits = found.stream().filter(expected::contains).count();
        int first = 0;
        while (first < found.size() && !expected.contains(found.get(first))) {
            first++;
        }
        return new Score((double) hits / Math.min(AT, expected.size()), first == found.size() ? 0 : 1.0 / (first + 1));
    }

    private static double recall(List<Score> scores) {
        return scores.stream().mapToDouble(Score::recall).average().orElse(0);
    }

    private static double reciprocalRank(List<Score> scores) {
        return scores.stream().mapToDouble(Score::reciprocalRank).average().orElse(0);
    }

    private static void print(String group, List<Score> scores) {
        System.out.printf(
                "%-24s %3d queries  recall@10 %.3f  MRR %.3f%n",
                group, scores.size(), recall(scores), reciprocalRank(scores));
    }

    private static List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        String group = "";
        for (String line : SampleProducts.lines("judged-queries.txt").toList()) {
            if (line.startsWith("== ")) {
                group = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("->", -1);
                judged.add(new Judged(group, cells[0].strip(), expected(cells[1].strip())));
            }
        }
        return judged;
    }

    /** {@code @seller} and {@code #shelf} stand for all their products. */
    private static Set<String> expected(String cell) {
        Set<String> slugs = new LinkedHashSet<>();
        Arrays.stream(cell.split(" +", -1)).filter(name -> !name.isEmpty()).forEach(name -> {
            List<String> meant = PRODUCTS.stream()
                    .map(IndexedProduct::card)
                    .filter(card -> card.slug().equals(name)
                            || ("@" + card.sellerSlug()).equals(name)
                            || ("#" + card.categorySlug()).equals(name))
                    .map(ProductSummary::slug)
                    .toList();
            assertThat(meant).as("an approved product, seller or shelf " + name).isNotEmpty();
            slugs.addAll(meant);
        });
        return slugs;
    }
}
