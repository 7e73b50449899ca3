package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chophien.catalogue.search.IndexedProductTestData.product;

import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;
import vn.chophien.shared.Paging;

class ProductIndexTest {

    private static final Paging FIRST = new Paging(1, 24);

    private static final ProductIndex INDEX = new ProductIndex(Stream.of(
                    product(1, "Miến dong Nà Mây sợi dài")
                            .in("mien-bun-banh")
                            .withStars(4)
                            .at(39_000),
                    product(2, "Chè Shan tuyết Khuổi Sao")
                            .in("che-do-uong")
                            .from("01933")
                            .withStars(5)
                            .at(120_000),
                    product(3, "Hồng không hạt").in("rau-cu-qua").inSeason(Month.SEPTEMBER, Month.OCTOBER),
                    product(4, "Ngô nếp nương")
                            .in("gao-ngu-coc")
                            .by(SellerKind.HOUSEHOLD_BIZ)
                            .at(25_000),
                    product(5, "Mơ vàng ngâm đường").in("rau-cu-qua").withStars(3),
                    product(6, "Mỡ gà đồi").in("thit-ca-trung"),
                    product(7, "Mật ong rừng").in("mat-ong-gia-vi").alsoSaying("Hòa An"),
                    product(8, "Thịt lợn gác bếp").in("thit-ca-trung").inSeason(Month.DECEMBER))
            .map(IndexedProductTestData::build)
            .toList());

    private static final ProductFilter BY_NAME =
            ProductFilter.builder().order(ProductOrder.NAME).build();

    private FoundProducts find(ProductFilter filter) {
        return INDEX.find(filter, FIRST, Month.OCTOBER, id -> id == 6 ? StockLevel.NONE : StockLevel.PLENTY);
    }

    private List<Long> ids(ProductFilter filter) {
        return find(filter).products().rows().stream().map(ProductSummary::id).toList();
    }

    /** domain.md 15, rule 20. */
    @ParameterizedTest
    @ValueSource(
            strings = {"mien dong", "mieens dong", "MIẾN DONG", "miến  dong", "miến dong", "Miến-dong", "miendong"})
    void everyWayOfTypingFindsTheSameProduct(String typed) {
        assertThat(ids(ProductFilter.ofText(typed))).containsExactly(1L);
    }

    /** domain.md 15, rule 20. */
    @ParameterizedTest
    @ValueSource(strings = {"hoà an", "hòa an", "hoa an"})
    void bothPlacesOfAToneAreOneSpelling(String typed) {
        assertThat(ids(ProductFilter.ofText(typed))).containsExactly(7L);
    }

    @ParameterizedTest
    @CsvSource({
        "bắp, 4",
        "thịt heo, 8",
        "trà shan, 2",
        "bún tàu, 1",
        "hoongf khoong hatj, 3",
        "che2 shan, 2",
        "mật on, 7"
    })
    void otherNamesLeftoversOfTypingAndHalfWordsFind(String typed, long id) {
        assertThat(ids(ProductFilter.ofText(typed))).contains(id);
    }

    @Test
    void exactMarksComeFirst() {
        assertThat(ids(ProductFilter.ofText("mơ"))).startsWith(5L).contains(6L);
        assertThat(ids(ProductFilter.ofText("mỡ"))).startsWith(6L).contains(5L);
    }

    @Test
    void wordsThatWereReadAnewAreTold() {
        assertThat(find(ProductFilter.ofText("mieens dong")).readAs()).isEqualTo("mien dong");
        assertThat(find(ProductFilter.ofText("mien dong")).readAs()).isNull();
    }

    @Test
    void slipsAreReadAsTheNearestWordsOfTheMarketAndTold() {
        FoundProducts misspelt = find(ProductFilter.ofText("mienn dongg"));

        assertThat(misspelt.products().rows()).extracting(ProductSummary::id).containsExactly(1L);
        assertThat(misspelt.readAs()).isEqualTo("mien dong");
    }

    @Test
    void nothingFoundStillSuggestsWhatIsInSeason() {
        FoundProducts strange = find(ProductFilter.ofText("xe đạp"));

        assertThat(strange.products().rows()).isEmpty();
        assertThat(strange.near()).extracting(ProductSummary::id).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\"", "a AND (b", "*", "name:x~", "\u0000", "😀"})
    void punctuationIsNeverALanguageOfItsOwn(String typed) {
        assertThat(ids(ProductFilter.ofText(typed))).isEmpty();
    }

    @Test
    void wordsFromHereAndThereAreNotAMatchButAPlaceIs() {
        ProductIndex other = new ProductIndex(List.of(
                product(1, "Bánh khảo")
                        .alsoSaying("Miến, bún, bánh. Hợp tác xã Đồng Mường")
                        .build(),
                product(2, "Tinh bột")
                        .alsoSaying("Xã Bạch Thông, tỉnh Thái Nguyên")
                        .build()));

        assertThat(other.find(ProductFilter.ofText("mien dong"), FIRST, Month.MAY, id -> StockLevel.LOW)
                        .products()
                        .rows())
                .isEmpty();
        assertThat(other.find(ProductFilter.ofText("bach thong"), FIRST, Month.MAY, id -> StockLevel.LOW)
                        .products()
                        .rows())
                .hasSize(1);
    }

    @Test
    void filtersNarrow() {
        assertThat(ids(ProductFilter.ofCategory("rau-cu-qua"))).containsExactly(5L, 3L);
        assertThat(ids(ProductFilter.ofStars(4))).containsExactly(2L, 1L);
        assertThat(ids(ProductFilter.ofSeason())).containsExactly(3L);
        assertThat(ids(prices(26_000L, 60_000L))).containsExactly(8L, 7L, 6L, 5L, 3L, 1L);
        assertThat(ids(inStock())).doesNotContain(6L).hasSize(7);
    }

    @Test
    void theBestKeptDiaryComesFirstAndGoodsWithoutAScoreLast() {
        ProductIndex index = new ProductIndex(List.of(
                product(1, "Gạo").withDiary(60).build(),
                product(2, "Miến").build(),
                product(3, "Chè").withDiary(95).build(),
                product(4, "Ngô").withDiary(60).build()));

        assertThat(index.find(ordered(ProductOrder.DIARY), FIRST, Month.MAY, id -> StockLevel.LOW)
                        .products()
                        .rows())
                .extracting(ProductSummary::id)
                .containsExactly(3L, 4L, 1L, 2L);
    }

    @Test
    void ordersSortByPriceAndByVietnameseName() {
        assertThat(ids(ordered(ProductOrder.PRICE_UP))).startsWith(4L, 1L).endsWith(2L);
        assertThat(ids(ordered(ProductOrder.PRICE_DOWN))).startsWith(2L).endsWith(1L, 4L);
        assertThat(ids(BY_NAME)).startsWith(2L, 3L, 7L, 1L);
    }

    @Test
    void countsBesideAChoiceIgnoreTheChoiceOfTheirOwnGroup() {
        Facets facets = find(ProductFilter.ofCategory("rau-cu-qua")).facets();

        assertThat(facets.categories())
                .extracting(Facets.Count::key, Facets.Count::products)
                .contains(tuple("thit-ca-trung", 2));
        assertThat(facets.stars()).extracting(Facets.Count::products).containsExactly(1);
        assertThat(facets.sellerKinds()).extracting(Facets.Count::products).containsExactly(2);
    }

    @Test
    void marksNarrowTogetherAndTheirCountsStay() {
        ProductIndex index = new ProductIndex(List.of(
                product(1, "Quýt")
                        .marked(ProductMark.TRACEABLE, ProductMark.VIETGAP)
                        .build(),
                product(2, "Cải").marked(ProductMark.TRACEABLE).build(),
                product(3, "Giỏ").build()));

        FoundProducts traceable = index.find(marked(ProductMark.TRACEABLE), FIRST, Month.MAY, id -> StockLevel.LOW);
        FoundProducts both =
                index.find(marked(ProductMark.TRACEABLE, ProductMark.VIETGAP), FIRST, Month.MAY, id -> StockLevel.LOW);

        assertThat(traceable.products().rows()).extracting(ProductSummary::id).containsExactly(2L, 1L);
        assertThat(traceable.facets().with(ProductMark.VIETGAP)).isEqualTo(1);
        assertThat(both.products().rows()).extracting(ProductSummary::id).containsExactly(1L);
    }

    @Test
    void whereAProductMayBeSentNarrows() {
        ProductIndex index = new ProductIndex(List.of(
                product(1, "Miến").sentAsFarAs(DeliveryZone.COUNTRY).build(),
                product(2, "Sữa chua").sentAsFarAs(DeliveryZone.SAME_PROVINCE).build(),
                product(3, "Kem").sentAsFarAs(DeliveryZone.SAME_COMMUNE).build()));

        assertThat(sentTo(index, "02185", "19")).containsExactly(3L, 2L, 1L);
        assertThat(sentTo(index, "01933", "19")).containsExactly(2L, 1L);
        assertThat(sentTo(index, "00004", "01")).containsExactly(1L);
    }

    @Test
    void anEmptyAnswerSuggestsNothingThatIsNotSentThere() {
        ProductIndex index = new ProductIndex(List.of(
                product(3, "Kem sữa").sentAsFarAs(DeliveryZone.SAME_COMMUNE).build()));
        CommuneView far = new CommuneView("00004", "Ba Đình", "Phường Ba Đình", "01", "Hà Nội", 21, 105);
        ProductFilter filter =
                ProductFilter.builder().text("kem").deliveredTo(far).build();

        assertThat(index.find(filter, FIRST, Month.MAY, id -> StockLevel.LOW).near())
                .isEmpty();
    }

    private static List<Long> sentTo(ProductIndex index, String commune, String province) {
        CommuneView to = new CommuneView(commune, "Đâu đó", "Xã Đâu đó", province, "Tỉnh nào đó", 21, 105);
        ProductFilter filter = ProductFilter.builder().deliveredTo(to).build();
        return index.find(filter, FIRST, Month.MAY, id -> StockLevel.LOW).products().rows().stream()
                .map(ProductSummary::id)
                .toList();
    }

    @Test
    void namedProductsComeInTheOrderOfTheirNamesWithoutThoseThatAreGone() {
        assertThat(INDEX.named(
                        List.of("ngo-nep-nuong", "khong-co", "mo-ga-doi", "ngo-nep-nuong"), id -> StockLevel.LOW))
                .extracting(product -> product.card().id())
                .containsExactly(4L, 6L);
        assertThat(INDEX.cards(List.of(6L, 99L, 4L), id -> StockLevel.LOW))
                .extracting(ProductSummary::id)
                .containsExactly(6L, 4L);
    }

    @Test
    void aKilogramIsComparedByTheCheapestPack() {
        FoundProducts found = find(unitPrice(UnitPriceRange.UNDER_100));

        assertThat(found.products().rows()).extracting(ProductSummary::id).containsExactly(4L, 1L);
        assertThat(found.facets().unitPrices())
                .extracting(Facets.Count::key, Facets.Count::products)
                .containsExactly(tuple("50k-100k", 2), tuple("100k-200k", 5), tuple("200k-500k", 1));
    }

    @Test
    void halfAWordSuggestsProductsShelvesAndSellers() {
        Suggestions suggestions = INDEX.suggest("mi", id -> StockLevel.PLENTY);

        assertThat(suggestions.products()).extracting(ProductSummary::id).containsExactly(1L);
        assertThat(suggestions.shelves()).extracting(Facets.Count::key).containsExactly("mien-bun-banh");
        assertThat(INDEX.suggest("nguoi ba", id -> StockLevel.PLENTY).sellers())
                .extracting(Facets.Count::products)
                .containsExactly(8);
        assertThat(INDEX.suggest(" ", id -> StockLevel.PLENTY).isEmpty()).isTrue();
    }

    @Test
    void starsCountUpwards() {
        assertThat(find(ProductFilter.ALL).facets().stars())
                .extracting(Facets.Count::key, Facets.Count::products)
                .containsExactly(tuple("5", 1), tuple("4", 2), tuple("3", 3));
    }

    @Test
    void pagesDivideTheListWithoutLossOrRepetition() {
        List<Long> all = Stream.of(1, 2, 3)
                .flatMap(page -> INDEX
                        .find(ProductFilter.ALL, new Paging(page, 3), Month.MAY, id -> StockLevel.LOW)
                        .products()
                        .rows()
                        .stream())
                .map(ProductSummary::id)
                .toList();

        assertThat(all).containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    private static ProductFilter prices(long from, long to) {
        return ProductFilter.builder()
                .priceFrom(Money.ofDong(from))
                .priceTo(Money.ofDong(to))
                .build();
    }

    private static ProductFilter marked(ProductMark... marks) {
        return ProductFilter.builder().marks(Set.of(marks)).build();
    }

    private static ProductFilter unitPrice(UnitPriceRange range) {
        return ProductFilter.builder().unitPrice(range).build();
    }

    private static ProductFilter inStock() {
        return ProductFilter.builder().inStock(true).build();
    }

    private static ProductFilter ordered(ProductOrder order) {
        return ProductFilter.builder().order(order).build();
    }
}
