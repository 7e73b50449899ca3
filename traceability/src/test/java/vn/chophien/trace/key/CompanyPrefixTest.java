package vn.chophien.trace.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyPrefixTest {

    @ParameterizedTest
    @CsvSource({
        "8939999901,0,089399999010000000",
        "8939999901,1,089399999010000017",
        "8939999901,999999,089399999019999992",
        "8939999901,1000000,189399999010000007",
        "9521234,3,095212340000000037"
    })
    void countsLogisticUnitsWithoutEverRepeatingOne(String prefix, long serial, String sscc) {
        assertThat(new CompanyPrefix(prefix).sscc(serial).orElseThrow().value()).isEqualTo(sscc);
    }

    @Test
    void saysWhenACompanysNumbersAreUsedUp() {
        assertThat(new CompanyPrefix("893999990112").sscc(99_999)).isPresent();
        assertThat(new CompanyPrefix("893999990112").sscc(100_000)).isEmpty();
    }

    @Test
    void knowsItsOwnLocations() {
        assertThat(new CompanyPrefix("9521234").owns(new Gln("9521234000020"))).isTrue();
        assertThat(new CompanyPrefix("9521235").owns(new Gln("9521234000020"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "893", "8939999901123", "89399a", "893 999"})
    void refusesWhatIsNoPrefix(String text) {
        assertThatThrownBy(() -> new CompanyPrefix(text)).isInstanceOf(InvalidKey.class);
    }
}
