package vn.chophien.oversight.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Money;

class PriceBoardTest {

    private static final PriceKind KG = new PriceKind(1, null, "kg");

    @Test
    void theQuarterPointsAreThePricesWithSoManyAtOrBelowThem() {
        PriceRange range =
                PriceRange.of(listed(10, 20, 30, 40, 50, 60, 70, 80), false).orElseThrow();

        assertThat(range.lowest()).isEqualTo(Money.ofDong(10));
        assertThat(range.lower()).isEqualTo(Money.ofDong(20));
        assertThat(range.middle()).isEqualTo(Money.ofDong(40));
        assertThat(range.upper()).isEqualTo(Money.ofDong(60));
        assertThat(range.highest()).isEqualTo(Money.ofDong(80));
    }

    @Test
    void aPriceCountsAsOftenAsItWasPaid() {
        PriceRange range = PriceRange.of(
                        List.of(new PriceSample(1, KG, 100, 9, 0), new PriceSample(2, KG, 900, 1, 0)), true)
                .orElseThrow();

        assertThat(range.upper()).isEqualTo(Money.ofDong(100));
        assertThat(range.count()).isEqualTo(10);
        assertThat(range.source()).isEqualTo("10 lần bán");
    }

    @Test
    void aPriceIsUnusualBeyondTheFactorAndNotAtIt() {
        PriceRange range = PriceRange.of(listed(100, 100, 120, 140, 140), false).orElseThrow();

        assertThat(range.isUnusual(Money.ofDong(280), 200)).isFalse();
        assertThat(range.isUnusual(Money.ofDong(281), 200)).isTrue();
        assertThat(range.isUnusual(Money.ofDong(50), 200)).isFalse();
        assertThat(range.isUnusual(Money.ofDong(49), 200)).isTrue();
    }

    @Test
    void aProductIsNotMeasuredByItself() {
        PriceBoard board = new PriceBoard(List.of(), listed(100, 100, 100, 100, 9_000));

        assertThat(board.usual(KG, 4, 5)).isEmpty();
        assertThat(board.usual(KG, 99, 5)).isPresent();
        assertThat(board.usual(new PriceKind(1, null, "chai"), 99, 1)).isEmpty();
    }

    @Test
    void salesOfFewProductsDoNotSayWhatIsUsual() {
        List<PriceSample> sold = List.of(new PriceSample(1, KG, 80, 60, 2), new PriceSample(2, KG, 80, 60, 2));

        assertThat(new PriceBoard(sold, List.of()).usual(KG, 99, 5)).isEmpty();
    }

    @Test
    void freshAndDriedAreNotComparedThoughTheyShareAShelf() {
        PriceBoard board = new PriceBoard(List.of(), listed(100, 100, 100, 100, 100));

        assertThat(board.usual(new PriceKind(1, 7, "kg"), 99, 5)).isEmpty();
    }

    @Test
    void whatWasPaidComesBeforeWhatIsAsked() {
        List<PriceSample> sold = List.of(
                new PriceSample(1, KG, 80, 6, 2), new PriceSample(2, KG, 80, 1, 0), new PriceSample(3, KG, 90, 1, 0));
        PriceBoard board = new PriceBoard(sold, listed(200, 200, 200, 200, 200));

        assertThat(board.usual(KG, 99, 5).orElseThrow().middle()).isEqualTo(Money.ofDong(80));
        assertThat(board.usual(KG, 1, 4).orElseThrow().sold()).isFalse();
        PriceRow row = board.rows(Map.of(1L, "Rau")).get(0);
        assertThat(row.month()).isNotNull();
        assertThat(row.best().sold()).isTrue();
    }

    @Test
    void aRangeIsReadAsPeopleSayIt() {
        PriceRange range = PriceRange.of(listed(60_000, 60_000, 70_000, 85_000, 85_000), false)
                .orElseThrow();

        assertThat(range.inWords("kg")).isEqualTo("60.000 - 85.000\u00A0₫/kg");
    }

    private static List<PriceSample> listed(long... prices) {
        return IntStream.range(0, prices.length)
                .mapToObj(i -> new PriceSample(i, KG, prices[i], 1, 1))
                .toList();
    }
}
