package vn.chophien.web.catalogue;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.catalogue.search.ProductSummary;

/**
 * What is there when, over the year.
 *
 * @param now the month in which it is looked at
 * @param months what is in season, from this month on
 * @param shelves how many products of each shelf are in season, January first
 */
public record SeasonCalendar(Month now, List<MonthOf> months, List<Shelf> shelves) {

    private static final int MOST_SHOWN = 6;
    private static final int MONTHS = 12;

    /**
     * @param first some of them
     * @param total how many there are
     */
    public record MonthOf(Month month, List<ProductSummary> first, int total) {}

    public record Shelf(String slug, String name, List<Integer> products) {

        /** How much of its own best month it is, in five steps. */
        public int step(int month) {
            int most = products.stream().mapToInt(Integer::intValue).max().orElse(0);
            return most == 0 ? 0 : (int) Math.ceil(4.0 * products.get(month) / most);
        }
    }

    public static String name(Month month) {
        return "Tháng " + month.getValue();
    }

    static SeasonCalendar of(List<ProductSummary> seasonal, Month now) {
        List<MonthOf> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            Month month = now.plus(i);
            List<ProductSummary> there = seasonal.stream()
                    .filter(product -> product.season().includes(month))
                    .toList();
            months.add(new MonthOf(month, there.stream().limit(MOST_SHOWN).toList(), there.size()));
        }
        return new SeasonCalendar(now, months, shelves(seasonal));
    }

    private static List<Shelf> shelves(List<ProductSummary> seasonal) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (ProductSummary product : seasonal) {
            names.putIfAbsent(product.categorySlug(), product.categoryName());
            int[] year = counts.computeIfAbsent(product.categorySlug(), slug -> new int[MONTHS]);
            product.season().months().forEach(month -> year[month.getValue() - 1]++);
        }
        List<Shelf> shelves = new ArrayList<>();
        counts.forEach((slug, year) -> shelves.add(new Shelf(
                slug,
                names.getOrDefault(slug, slug),
                java.util.Arrays.stream(year).boxed().toList())));
        return shelves;
    }
}
