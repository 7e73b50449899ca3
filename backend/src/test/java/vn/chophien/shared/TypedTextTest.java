package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTextTest {

    static Arguments[] typed() {
        return new Arguments[] {
            Arguments.of("a zero byte", "Nà\0 Mây", "Nà Mây"),
            Arguments.of("a bell", "Nà\u0007 Mây", "Nà Mây"),
            Arguments.of("half a character", "Nà\uD800 Mây", "Nà Mây"),
            Arguments.of("a mark that turns the reading around", "Nà\u202E Mây", "Nà Mây"),
            Arguments.of("a whole emoji", "Nà \uD83D\uDE00", "Nà \uD83D\uDE00"),
            Arguments.of("lines and tabs", "Nà\n\tMây", "Nà\n\tMây"),
            Arguments.of("a letter and its mark apart", "Na\u0300", "Nà"),
            Arguments.of("outer spaces", "  Nà Mây ", "Nà Mây"),
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typed")
    void keepsWhatAKeyboardWrites(String what, String typed, String kept) {
        assertThat(TypedText.of(typed)).isEqualTo(kept);
    }
}
