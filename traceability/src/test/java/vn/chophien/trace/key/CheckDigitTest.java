package vn.chophien.trace.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;

class CheckDigitTest {
    @Test
    void thePublishedKeysHaveTheirCheckDigit() {
        List<Row> keys = Conformance.table("digital-link/check-digits.tsv");

        assertThat(keys).hasSizeGreaterThanOrEqualTo(21).allSatisfy(row -> {
            String digits = row.get("digits_without_check");
            assertThat(CheckDigit.append(digits)).isEqualTo(digits + row.get("expected_check_digit"));
        });
    }

    @Test
    void aKeyIsRightExactlyWhenGs1SaysSo() {
        List<Row> keys = Conformance.linted("csum");

        assertThat(keys).hasSizeGreaterThanOrEqualTo(14).allSatisfy(row -> {
            boolean right = CheckDigit.isRight(row.get("input"));
            assertThat(right).isEqualTo(row.get("verdict").equals("valid"));
        });
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String right = "08934567890120";

        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(CheckDigit.isRight(other)).as(other).isEqualTo(other.equals(right));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12a", " 12", "1-2", "١٢٣"})
    void anythingButAsciiDigitsIsRefused(String text) {
        assertThatThrownBy(() -> CheckDigit.of(text))
                .isInstanceOfSatisfying(
                        InvalidKey.class, e -> assertThat(e.code()).isEqualTo("check-digit.digits"));
        assertThat(CheckDigit.isRight(text)).isFalse();
    }
}
