package vn.chophien.web.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.link.DigitalLink;
import vn.chophien.trace.link.InvalidLink;

class LinkTidyingTest {

    @ParameterizedTest
    @CsvSource({
        "/01/08939999010115/10/L261104-01/, /01/08939999010115/10/L261104-01",
        "/01/8939999010115/10/L261104-01, /01/08939999010115/10/L261104-01",
        "/01/8939999010115, /01/08939999010115",
        "/01/8939999010115//, /01/08939999010115"
    })
    void whatIsPlainToSeeIsSetRight(String path, String meant) {
        assertThat(LinkTidying.tidied(path)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/01/08939999010115/10/L261104-01",
                "/01/8939999010116/10/L261104-01", // wrong check digit: not ours to guess
                "/01/123",
                "/01/08939999010115/10/8939999010115"
            })
    void theRestIsLeftAsItIs(String path) {
        assertThat(LinkTidying.tidied(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/01/08939999010116",
                "/01/123",
                "/01/08939999010115/21/A/10/B",
                "/01/08939999010115/10/012345678901234567890",
                "/01/08939999010115/10/%C4%90",
                "/01/08939999010115/99999/x",
                "/01/08939999010115/10/%00"
            })
    void everyRefusalIsASentenceForPeople(String path) {
        assertThat(LinkTidying.sentence(refusal(path))).matches("\\p{Lu}.*\\. Hãy quét lại.*\\.");
    }

    @Test
    void wrongCheckDigitIsNamed() {
        assertThat(LinkTidying.sentence(refusal("/01/08939999010116"))).contains("chữ số cuối không khớp");
        try {
            assertThat(new Gtin("08939999010116")).isNull();
        } catch (InvalidKey refused) {
            assertThat(LinkTidying.sentence(refused)).contains("chữ số cuối không khớp");
        }
    }

    private static IllegalArgumentException refusal(String path) {
        try {
            throw new AssertionError(DigitalLink.parse("https://a.example" + path));
        } catch (InvalidLink | InvalidKey refused) {
            return refused;
        }
    }
}
