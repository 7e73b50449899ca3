package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.catalogue.search.IndexedProductTestData.product;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.shared.Paging;

/** An index that changes were told to answers like one that is built anew. */
class ChangedIndexTest {

    private static final Paging ALL = new Paging(1, 100);
    private static final String[] NAMES = {
        "Miến dong", "Chè Shan tuyết", "Hồng không hạt", "Mật ong rừng", "Gạo nếp nương"
    };
    private static final String[] SHELVES = {"gao-ngu-coc", "che-do-uong", "rau-cu-qua"};
    private static final String[] COMMUNES = {"02185", "01933"};

    private final Random random = new Random(20261126);
    private final Map<Long, IndexedProduct> market = new TreeMap<>();
    private final Map<Long, List<IndexedProduct>> recent = new HashMap<>();

    private ProductIndex changed() {
        for (long id = 1; id <= 60; id++) {
            market.put(id, some(id));
        }
        ProductIndex base = new ProductIndex(List.copyOf(market.values()));
        for (int change = 0; change < 30; change++) {
            long id = 1L + random.nextInt(75);
            if (random.nextInt(3) == 0) {
                market.remove(id);
                recent.put(id, List.of());
            } else {
                market.put(id, some(id));
                recent.put(id, List.of(market.get(id)));
            }
        }
        return base.with(
                recent.keySet(), recent.values().stream().flatMap(List::stream).toList());
    }

    private IndexedProduct some(long id) {
        return product(id, NAMES[random.nextInt(NAMES.length)] + " " + (char) ('a' + random.nextInt(26)))
                .in(SHELVES[random.nextInt(SHELVES.length)])
                .from(COMMUNES[random.nextInt(COMMUNES.length)])
                .withStars(3 + random.nextInt(3))
                .withDiary(random.nextInt(4) * 30)
                .at(1_000L * (10 + random.nextInt(300)))
                .build();
    }

    private static FoundProducts find(ProductIndex index, ProductFilter filter) {
        return index.find(filter, ALL, Month.OCTOBER, id -> StockLevel.PLENTY);
    }

    @ParameterizedTest
    @EnumSource(ProductOrder.class)
    void everyOrderIsThatOfAFreshIndex(ProductOrder order) {
        ProductIndex changed = changed();
        ProductIndex fresh = new ProductIndex(List.copyOf(market.values()));

        FoundProducts found = find(changed, ordered(order));

        assertThat(found.facets()).isEqualTo(find(fresh, ordered(order)).facets());
        assertThat(found.products().rows().stream().map(product -> key(product, order)))
                .containsExactlyElementsOf(find(fresh, ordered(order)).products().rows().stream()
                        .map(product -> key(product, order))
                        .toList());
    }

    /** Equal names may stand either way. */
    private static Object key(ProductSummary product, ProductOrder order) {
        return order == ProductOrder.NAME ? product.name() : product;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mien dong", "che", "hong khong hat", "mat ong", "mieens dong", "02185"})
    void everySearchFindsWhatAFreshIndexFinds(String text) {
        ProductIndex changed = changed();
        ProductIndex fresh = new ProductIndex(List.copyOf(market.values()));

        assertThat(found(changed, text)).isEqualTo(found(fresh, text));
    }

    private static List<ProductSummary> found(ProductIndex index, String text) {
        List<ProductSummary> found = new ArrayList<>(
                find(index, ProductFilter.ofText(text)).products().rows());
        found.sort(Comparator.comparing(ProductSummary::id));
        return found;
    }

    @Test
    void suggestionsAndCountsForgetWhatIsGone() {
        ProductIndex index = new ProductIndex(List.of(
                product(1, "Miến dong").in("mien-bun-banh").build(),
                product(2, "Miến khô").in("mien-bun-banh").build()));

        ProductIndex one = index.with(Set.of(1L), List.of());
        ProductIndex none = index.with(new HashSet<>(List.of(1L, 2L)), List.of());

        assertThat(one.suggest("mien", id -> StockLevel.PLENTY).products())
                .extracting(ProductSummary::id)
                .containsExactly(2L);
        assertThat(one.countsBySeller().values()).containsExactly(1);
        assertThat(none.suggest("mien", id -> StockLevel.PLENTY).products()).isEmpty();
        assertThat(none.suggest("mien", id -> StockLevel.PLENTY).shelves()).isEmpty();
        assertThat(none.countsBySeller()).isEmpty();
    }

    @Test
    void aFirstProductComesToAnEmptyMarket() {
        ProductIndex index = ProductIndex.EMPTY.with(
                Set.of(1L), List.of(product(1, "Miến dong").build()));

        assertThat(found(index, "mien")).hasSize(1);
    }

    private static ProductFilter ordered(ProductOrder order) {
        return ProductFilter.builder().order(order).build();
    }
}
