package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({"mien, mien, 0", "mie, mien, 1", "mienn, mien, 1", "mein, mien, 1", "men, mien, 1", "xyz, mien, 2"})
    void lettersTooManyTooFewWrongOrCrossedAreCounted(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant, 1)).isGreaterThanOrEqualTo(slips);
        assertThat(Slips.between(typed, meant, 1) <= 1).isEqualTo(slips <= 1);
    }

    @ParameterizedTest
    @CsvSource({"lam, nam", "xanh, sanh", "tra, cha", "rong, dong", "gia, da", "quyt, quit"})
    void whatManySayAlikeSoundsAlike(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"nghe, le", "nha, la", "che, the", "mat, bat"})
    void whatNobodyMixesUpDoesNot(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
