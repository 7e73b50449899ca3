package vn.chophien.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC_KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    /** RFC 6238, appendix B, the rows of SHA-1; its codes have eight digits, of which the last six are ours. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(RFC_KEY, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void keysAreWrittenAsTheStandardSays(String plain, String text) {
        assertThat(Base32.text(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void aCodeOfTheStepBeforeAndAfterCountsAndNoneFurtherAway() {
        assertThat(Totp.step(RFC_KEY, codeAt(-30), NOW, 0)).hasValue(STEP - 1);
        assertThat(Totp.step(RFC_KEY, codeAt(0), NOW, 0)).hasValue(STEP);
        assertThat(Totp.step(RFC_KEY, codeAt(30), NOW, 0)).hasValue(STEP + 1);
        assertThat(Totp.step(RFC_KEY, codeAt(-60), NOW, 0)).isEmpty();
        assertThat(Totp.step(RFC_KEY, codeAt(60), NOW, 0)).isEmpty();
    }

    @Test
    void aCodeThatWasTakenIsUsedUpWithAllBeforeIt() {
        assertThat(Totp.step(RFC_KEY, codeAt(0), NOW, STEP)).isEmpty();
        assertThat(Totp.step(RFC_KEY, codeAt(-30), NOW, STEP)).isEmpty();
        assertThat(Totp.step(RFC_KEY, codeAt(30), NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    void theAddressForTheAppNamesMarketAndPerson() {
        assertThat(Totp.uri(RFC_KEY, "Chợ Phiên", "lan.nguyen"))
                .isEqualTo("otpauth://totp/Ch%E1%BB%A3%20Phi%C3%AAn:lan.nguyen"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ch%E1%BB%A3%20Phi%C3%AAn");
    }

    @Test
    void eachAccountGetsAKeyOfItsOwn() {
        assertThat(Totp.freshSecret()).hasSize(20).isNotEqualTo(Totp.freshSecret());
    }

    private static String codeAt(int seconds) {
        return Totp.code(RFC_KEY, NOW.plusSeconds(seconds));
    }
}
