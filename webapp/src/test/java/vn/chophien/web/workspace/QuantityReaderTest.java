package vn.chophien.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    /** Grams of kilograms. A dot before three digits parts thousands, as everywhere else in the market. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12000",
                "1,25|1250",
                "1.25|1250",
                "1.560|1560000",
                "1.560,5|1560500",
                "0.560|560",
                "0,5|500",
                "' 3 '|3000"
            })
    void readsAmountsAsPeopleWriteThem(String typed, long grams) {
        assertThat(QuantityReader.steps(typed, 3)).hasValue(grams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1,2345", "1..5", "1.56.0", "1,5,0", "12345678901"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(QuantityReader.steps(typed, 3)).isEmpty();
    }

    @Test
    void takesAnEmptyFieldForNothing() {
        assertThat(QuantityReader.steps(" ", 3)).isEqualTo(OptionalLong.of(0));
        assertThat(QuantityReader.steps("2,5", 0)).isEmpty();
    }
}
