package vn.chophien.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

    @ParameterizedTest
    @CsvSource({
        "mieens dong, mien dong",
        "miesn dong, mien dong",
        "xoaif, xoai",
        "ddieen, dien",
        "che2, che",
        "hoongf khoong hatj, hong khong hat",
        "thuowngf, thuong",
        "gaoj baof thai, gao bao thai",
        "nguwowif, nguoi",
        "500, 500",
        "shan tuyet, shan tuyet"
    })
    void telexAndVniLeftoversAreUndone(String typed, String meant) {
        assertThat(Typing.untyped(typed)).isEqualTo(meant);
    }

    @Test
    void anExactFormKeepsMarksButNotThePlaceOfATone() {
        assertThat(Typing.exact("Hoà")).isEqualTo(Typing.exact("hòa")).isNotEqualTo(Typing.exact("hoa"));
        assertThat(Typing.exact("mơ")).isNotEqualTo(Typing.exact("mo")).isNotEqualTo(Typing.exact("mỡ"));
        assertThat(Typing.hasMarks("mien dong")).isFalse();
        assertThat(Typing.hasMarks("mien đong")).isTrue();
    }

    @Test
    void synonymsExchangeWholeWordsOnly() {
        assertThat(Synonyms.variants("ngo nep")).containsExactly("ngo nep", "bap nep");
        assertThat(Synonyms.variants("ngon")).containsExactly("ngon");
        assertThat(Synonyms.variants("sticky rice")).contains("gao nep").doesNotContain("sticky gao");
        assertThat(Synonyms.variants("shan tea")).contains("shan che", "shan tra");
        assertThat(Synonyms.variants("che ngo")).contains("tra ngo", "tra bap", "che bap");
    }
}
