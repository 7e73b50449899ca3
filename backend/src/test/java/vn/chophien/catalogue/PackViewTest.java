package vn.chophien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.shared.Money;

class PackViewTest {

    @ParameterizedTest
    @CsvSource({"62000, 500, 124000", "39000, 300, 130000", "100, 3, 33333", "200, 3, 66667", "118000, 1000, 118000"})
    void aKilogramsPriceIsRoundedHalfUpToTheDong(long price, long grams, long perKilogram) {
        assertThat(pack(price, 0, grams).pricePerKilogram()).isEqualTo(Money.ofDong(perKilogram));
    }

    @Test
    void whatIsSoldByWeightOrHasNoMassNeedsNoSecondPrice() {
        assertThat(pack(9_000, 3, 1_000L).pricePerKilogram()).isNull();
        assertThat(pack(350_000, 0, null).pricePerKilogram()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,1,NONE",
        "1,0,1,LOW",
        "4,0,1,LOW",
        "5,0,1,PLENTY",
        "499,3,500,NONE",
        "500,3,500,LOW",
        "5000,3,500,PLENTY"
    })
    void stockIsSaidInWords(long remaining, int scale, long saleStep, StockLevel level) {
        assertThat(StockLevel.of(remaining, scale, saleStep)).isEqualTo(level);
    }

    @Test
    void aSeasonMayRunOverTheNewYear() {
        Season season = Season.of("11,12,1");

        assertThat(season.includes(Month.JANUARY)).isTrue();
        assertThat(season.includes(Month.JUNE)).isFalse();
        assertThat(season.runs()).containsExactly("tháng 11 đến tháng 1");
        assertThat(Season.of("3,4,5,8").runs()).containsExactly("tháng 3 đến tháng 5", "tháng 8");
        assertThat(Season.of("1,2,3,4,5,6,7,8,9,10,11,12").isAllYear()).isTrue();
        assertThat(Season.of(null).isAllYear()).isTrue();
        assertThat(Season.ALL_YEAR.includes(Month.JUNE)).isFalse();
    }

    private static PackView pack(long price, int scale, @Nullable Long grams) {
        return new PackView(1, null, "Gói", Money.ofDong(price), "gói", scale, 1, grams, null, true);
    }
}
