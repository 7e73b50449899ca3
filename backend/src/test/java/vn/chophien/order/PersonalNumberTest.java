package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    @Test
    void isShownByItsEndsOnly() {
        PersonalNumber number = PersonalNumber.read("006 090 000 001").orElseThrow();

        assertThat(number.digits()).isEqualTo("006090000001");
        assertThat(number.masked()).isEqualTo("0**********1");
        assertThat(number).hasToString("0**********1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00609000000",
                "0060900000012",
                "000090000001",
                "097090000001",
                "006990000001",
                "00609000000x"
            })
    void refusesNumbersOfNoProvinceOrNoCentury(String typed) {
        assertThat(PersonalNumber.read(typed)).isEmpty();
    }
}
