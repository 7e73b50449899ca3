package vn.chophien.trace.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;

/** GLN, SSCC, lot and serial numbers, and the characters that the last two are made of. */
class OtherKeysTest {
    @Test
    void aLocationNumberHasThirteenDigits() {
        assertThat(new Gln("8934567000017").value()).isEqualTo("8934567000017");
        assertThat(new Gln("8934567000017")).hasToString("8934567000017");
        assertRefused(() -> new Gln("893456700001"), "gln.length");
        assertRefused(() -> new Gln("893456700001x"), "gln.digits");
        assertRefused(() -> new Gln("8934567000018"), "gln.check-digit");
    }

    @Test
    void aShippingContainerCodeHasEighteenDigits() {
        assertThat(new Sscc("089345670000000017")).hasToString("089345670000000017");
        assertRefused(() -> new Sscc("89345670000000017"), "sscc.length");
        assertRefused(() -> new Sscc("08934567000000001A"), "sscc.digits");
        assertRefused(() -> new Sscc("089345670000000013"), "sscc.check-digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "H260201A", "MIEN-DONG-2026-11-01", "0"})
    void ourLotsAreCapitalsDigitsAndHyphens(String text) {
        assertThat(LotNumber.ours(text)).isEqualTo(new LotNumber(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h260201a", "A/B", "A B", "A.B", "Đ1"})
    void ourLotsAreNothingElse(String text) {
        assertRefused(() -> LotNumber.ours(text), "lot.characters");
    }

    @Test
    void aForeignLotIsReadAsItIsWritten() {
        LotNumber lot = new LotNumber("ABM-77/a!\"%&'()*+,.:");

        assertThat(lot.value()).isEqualTo("ABM-77/a!\"%&'()*+,.:");
        assertThat(lot.isOurs()).isFalse();
        assertThat(new LotNumber("abc")).isNotEqualTo(new LotNumber("ABC"));
    }

    @Test
    void lotsAndSerialNumbersHaveOneToTwentyCharacters() {
        assertThat(new LotNumber("A".repeat(20)).isOurs()).isTrue();
        assertThat(new SerialNumber("a".repeat(20))).hasToString("a".repeat(20));
        assertRefused(() -> new LotNumber(""), "lot.length");
        assertRefused(() -> new LotNumber("A".repeat(21)), "lot.length");
        assertRefused(() -> LotNumber.ours(""), "lot.length");
        assertRefused(() -> new SerialNumber(""), "serial.length");
        assertRefused(() -> new SerialNumber("A".repeat(21)), "serial.length");
        assertRefused(() -> new SerialNumber("ngày"), "serial.characters");
        assertRefused(() -> new LotNumber("A\nB"), "lot.characters");
        assertRefused(() -> new LotNumber("A\n"), "lot.characters");
    }

    @Test
    void theCharacterSetIsThatOfGs1() {
        List<Row> characters = Conformance.linted("cset82");

        assertThat(characters).hasSizeGreaterThanOrEqualTo(264).allSatisfy(row -> {
            boolean contained = Cset82.contains(row.get("input"));
            assertThat(contained).isEqualTo(row.get("verdict").equals("valid"));
        });
    }

    private static void assertRefused(ThrowingCallable making, String code) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidKey.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
