package vn.chophien.trace.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
    @ParameterizedTest
    @CsvSource({
        "02345673, 00000002345673",
        "416000336108, 00416000336108",
        "8934567890120, 08934567890120",
        "18934567890127, 18934567890127"
    })
    void everyLengthIsKeptInFourteenDigits(String given, String canonical) {
        assertThat(new Gtin(given).value()).isEqualTo(canonical);
    }

    @Test
    void theSameItemIsEqualHoweverLongItWasWritten() {
        assertThat(new Gtin("8934567890120")).isEqualTo(new Gtin("08934567890120"));
    }

    @Test
    void aPackIsPrintedWithThirteenDigitsAndACaseWithFourteen() {
        assertThat(new Gtin("08934567890120").gtin13()).contains("8934567890120");
        assertThat(new Gtin("08934567890120").printed()).isEqualTo("8934567890120");
        assertThat(new Gtin("18934567890127").gtin13()).isEmpty();
        assertThat(new Gtin("18934567890127").printed()).isEqualTo("18934567890127");
    }

    @ParameterizedTest
    @CsvSource({
        "2000000123455, true",
        "0400000000015, true",
        "0299999999994, true",
        "20000004, true",
        "8934567890120, false",
        "614141000036, false",
        "96385074, false"
    })
    void numbersForInsideACompanyAreKnown(String gtin, boolean restricted) {
        assertThat(new Gtin(gtin).isRestricted()).isEqualTo(restricted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123456789", "12345678901", "089345678901200"})
    void otherLengthsAreRefused(String text) {
        assertRefused(text, "gtin.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"893456789012O", "+893456789012", "٨٩٣٤٥٦٧٨٩٠١٢٠"})
    void anythingButDigitsIsRefused(String text) {
        assertRefused(text, "gtin.digits");
    }

    @Test
    void aWrongCheckDigitIsRefused() {
        assertRefused("8934567890121", "gtin.check-digit");
    }

    private static void assertRefused(String text, String code) {
        assertThatThrownBy(() -> new Gtin(text)).isInstanceOfSatisfying(InvalidKey.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.value()).isEqualTo(text);
            assertThat(e.reason()).isNotBlank();
            assertThat(e).hasMessageContaining(code).hasMessageContaining(e.reason());
        });
    }
}
