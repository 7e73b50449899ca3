package vn.chophien.web.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassTest {

    @ParameterizedTest(name = "{0} g: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 g",
                "999 | 999 g",
                "1000 | 1 kg",
                "1250 | 1,25 kg",
                "999999 | 999,999 kg",
                "1000000 | 1 tấn",
                "5500000 | 5,5 tấn",
                "52000000 | 52 tấn"
            })
    void massIsReadInTheUnitThatPeopleWeighIn(long grams, String text) {
        assertThat(Mass.text(grams).replace('\u00A0', ' ')).isEqualTo(text);
    }
}
