package vn.chophien.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsSizeTest {

    @ParameterizedTest
    @CsvSource({"a,160,1", "a,161,2", "a,306,2", "a,307,3", "đ,70,1", "đ,71,2", "đ,134,2", "đ,135,3"})
    void lengthsAreThoseOfTheStandard(String letter, int times, int messages) {
        assertThat(SmsSize.of(letter.repeat(times))).isEqualTo(new SmsSize(times, messages));
    }

    @ParameterizedTest
    @CsvSource({"{,2", "€,2", "à,1", "_,1"})
    void someCharactersTakeTwoPlaces(String letter, int places) {
        assertThat(SmsSize.of(letter).characters()).isEqualTo(places);
    }
}
