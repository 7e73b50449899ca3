package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

    @ParameterizedTest
    @CsvSource({
        "0100109106, 0100109106",
        "0100684378, 0100684378",
        "01 0010 9106, 0100109106",
        "0100109106-001, 0100109106-001",
        "0100109106001, 0100109106-001"
    })
    void readsCodesAsPeopleWriteThemAndKnowsThatTheyAddUp(String typed, String number) {
        assertThat(TaxCode.read(typed)).hasValueSatisfying(code -> {
            assertThat(code.number()).isEqualTo(number);
            assertThat(code.addsUp()).isTrue();
        });
    }

    @Test
    void noticesEverySlipOfOneDigit() {
        String right = "0100109106";
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(TaxCode.read(typed).orElseThrow().addsUp()).as(typed).isEqualTo(typed.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "01001091066", "0100109106-1", "abcdefghij", "0100109106-abc"})
    void refusesWhatHasNotTheFormOfOne(String typed) {
        assertThat(TaxCode.read(typed)).isEmpty();
    }
}
