package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250 | 3 | 1,25",
                "1005 | 3 | 1,005",
                "1000 | 3 | 1",
                "5 | 1 | 0,5",
                "1200 | 0 | 1.200",
                "0 | 3 | 0"
            })
    void isReadWithADecimalCommaAndNoIdleZeros(long steps, int scale, String number) {
        assertThat(new Quantity(steps, scale, "kg")).hasToString(number + "\u00A0kg");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "1, 4", "1, -1"})
    void nothingLessThanNothingAndNoFinerThanAThousandth(long steps, int scale) {
        assertThatThrownBy(() -> new Quantity(steps, scale, "kg")).isInstanceOf(IllegalArgumentException.class);
    }
}
