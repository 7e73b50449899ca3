package vn.chophien.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Translations ENGLISH = new Translations(Map.of(
            "Đóng", "Close",
            "gói", "pack",
            "Chỉ còn {0}.", "Only {0} left.",
            "Chỉ còn {0} {1}, hãy sửa.", "Only {0} {1} left, please change it.",
            "{0} món", "{0} {0|item|items}"));

    @BeforeEach
    void speakEnglish() {
        Language.begin(Language.ENGLISH);
    }

    @AfterEach
    void fallSilent() {
        Language.end();
    }

    @Test
    void aFilledSentenceIsKnownByItsPatternAndItsWordsAreTranslatedToo() {
        assertThat(ENGLISH.finished("Đóng")).isEqualTo("Close");
        assertThat(ENGLISH.finished("Chỉ còn 3.")).isEqualTo("Only 3 left.");
        assertThat(ENGLISH.finished("Chỉ còn 3 gói, hãy sửa.")).isEqualTo("Only 3 pack left, please change it.");
        assertThat(ENGLISH.finished("1 món")).isEqualTo("1 item");
        assertThat(ENGLISH.finished("12 món")).isEqualTo("12 items");
        assertThat(ENGLISH.finished("Câu chưa dịch.")).isEqualTo("Câu chưa dịch.");
    }

    @Test
    void translationsAreReadAsGettextWritesThem() {
        assertThat(PortableObject.read(List.of(
                        "# a comment",
                        "msgid \"Bạn \\\"hỏi\\\"\"",
                        "msgstr \"You \"",
                        "\"\\\"ask\\\"\"",
                        "",
                        "msgid \"Có\"",
                        "msgstr \"Yes\"")))
                .isEqualTo(Map.of("Bạn \"hỏi\"", "You \"ask\"", "Có", "Yes"));
        assertThatThrownBy(() -> PortableObject.read(List.of("msgid \"Có\"", "msgstr \"\"")))
                .hasMessageContaining("Có");
        assertThatThrownBy(() -> PortableObject.read(List.of("Có = Yes"))).hasMessageContaining("Có = Yes");
    }

    @Test
    void whatAPersonWroteIsEscapedAndMarkedAsVietnamese() {
        assertThat(html(Text.vi("<b>Miến</b>"))).isEqualTo("<span lang=\"vi\">&lt;b&gt;Miến&lt;/b&gt;</span>");
        assertThat(html(Text.h("<a href=\"/x/{0}\">{1}</a>", "a\"b", Text.vi("Chè"))))
                .isEqualTo("<a href=\"/x/a&#34;b\"><span lang=\"vi\">Chè</span></a>");
        Language.begin(Language.VIETNAMESE);
        assertThat(html(Text.vi("<b>Miến</b>"))).isEqualTo("&lt;b&gt;Miến&lt;/b&gt;");
    }

    @Test
    void whatHasNoEnglishInASentenceIsMarkedAsVietnamese() {
        assertThat(html(Text.tell("Giao đến xã <Nà>")))
                .isEqualTo("Delivered to <span lang=\"vi\">xã &lt;Nà&gt;</span>");
        assertThat(html(Text.tell("39.000\u00A0₫/gói"))).isEqualTo("39.000\u00A0₫/pack");
        Language.begin(Language.VIETNAMESE);
        assertThat(html(Text.tell("Giao đến xã <Nà>"))).isEqualTo("Giao đến xã &lt;Nà&gt;");
    }

    @Test
    void aPlaceWithoutItsValueIsAnError() {
        assertThatThrownBy(() -> Text.t("Trang {0} trên {1}", 1)).hasMessageContaining("{1}");
    }

    private static String html(Content content) {
        StringOutput html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }
}
