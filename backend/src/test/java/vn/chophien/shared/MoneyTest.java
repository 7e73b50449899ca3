package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "85000, 1250, 3, 106250", // 1.25 kg
        "62000, 2, 0, 124000",
        "999, 1, 3, 1", // 0.999 đ
        "1, 500, 3, 1", // just half
        "1, 499, 3, 0",
        "333, 15, 1, 500", // 499.5 đ
        "85000, 0, 3, 0"
    })
    void aPriceIsRoundedOnceHalfUpToOneDong(long dong, long steps, int scale, long amount) {
        assertThat(Money.ofDong(dong).times(new Quantity(steps, scale, "kg"))).isEqualTo(Money.ofDong(amount));
    }

    @Test
    void anAmountTooLargeForTheMachineIsNeverWrongInSilence() {
        Money huge = Money.ofDong(Long.MAX_VALUE / 2);

        assertThatThrownBy(() -> huge.times(new Quantity(3, 0, "gói"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.plus(huge).plus(huge)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "1250000, 1.250.000", "-62000, -62.000"})
    void isReadWithDotsAndANoBreakSpace(long dong, String read) {
        assertThat(Money.ofDong(dong)).hasToString(read + "\u00A0₫");
    }
}
