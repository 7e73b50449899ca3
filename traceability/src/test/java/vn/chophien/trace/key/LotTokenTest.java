package vn.chophien.trace.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotTokenTest {
    @Test
    void aThousandRandomTokensAllDifferAndUseTheWholeAlphabet() {
        SecureRandom random = new SecureRandom();
        Set<String> tokens = new HashSet<>();
        Set<Integer> characters = new HashSet<>();

        for (int i = 0; i < 1_000; i++) {
            String token = LotToken.random(random).value();
            tokens.add(token);
            token.chars().forEach(characters::add);
        }

        assertThat(tokens).hasSize(1_000).allMatch(token -> token.matches("[0-9A-HJKMNP-TV-Z]{16}"));
        assertThat(characters).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ2M9X4T01CDEF8", "7kq2m9x4t01cdef8", "7KQ2M9X4TOICDEF8", "7kq2-m9x4-tolc-def8"})
    void aTokenIsReadHoweverItIsTyped(String typed) {
        assertThat(LotToken.parse(typed)).isEqualTo(new LotToken("7KQ2M9X4T01CDEF8"));
    }

    @Test
    void thePrintedFormIsInGroupsAndReadsBack() {
        LotToken token = new LotToken("7KQ2M9X4T01CDEF8");

        assertThat(token.printed()).isEqualTo("7KQ2-M9X4-T01C-DEF8");
        assertThat(LotToken.parse(token.printed())).isEqualTo(token).hasToString("7KQ2M9X4T01CDEF8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "7KQ2M9X4T01CDEF80", "----------------"})
    void otherLengthsAreRefused(String text) {
        assertRefused(text, "token.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UKQ2M9X4T01CDEF8", "7KQ2M9X4T01CDEF ", "7KQ2M9X4T01CDEFı", "7KQ2M9X4T01CDEF/"})
    void otherCharactersAreRefusedAndShownAsTyped(String text) {
        assertRefused(text, "token.characters");
    }

    @Test
    void onlyTheCanonicalSpellingIsAToken() {
        assertThatThrownBy(() -> new LotToken("7kq2m9x4t01cdef8")).isInstanceOf(InvalidKey.class);
    }

    private static void assertRefused(String text, String code) {
        assertThatThrownBy(() -> LotToken.parse(text)).isInstanceOfSatisfying(InvalidKey.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.value()).isEqualTo(text);
        });
    }
}
