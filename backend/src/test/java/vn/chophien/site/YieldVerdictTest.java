package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YieldVerdictTest {

    private static final CropYield USUAL = new CropYield("Dong riềng", 60_000, "Nguồn thử");

    @ParameterizedTest(name = "{0} g from {1} m² with {2} %: plausible is {3}")
    @CsvSource({
        "60000000, 10000, 120, true",
        "72000000, 10000, 120, true", // just as much as nobody asks about
        "72000001, 10000, 120, false",
        "2160000, 360, 100, true", // one sào
        "2160001, 360, 100, false",
        "1000000000000, 10000, 120, false",
        "1000000000000, 10000000000, 120, true"
    })
    void asksOnlyBeyondTheFactor(long grams, long area, int factor, boolean plausible) {
        assertThat(YieldVerdict.of(USUAL, grams, area, factor).isPlausible()).isEqualTo(plausible);
    }

    @Test
    void saysBothFiguresAndTheSource() {
        assertThat(YieldVerdict.of(USUAL, 90_500_000, 12_500, 120).sentence())
                .contains("90,5 tấn", "Dong riềng trên 1,25 ha", "75 tấn", "Nguồn thử");
    }
}
