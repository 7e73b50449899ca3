package vn.chophien.web.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** GS1-Conformant Resolver standard: which of several links of one type answers. */
class LinkChoiceTest {

    private static final TypedLink PAGE = link("page", "text/html", "vi");
    private static final TypedLink ENGLISH = link("english", "text/html", "en");
    private static final TypedLink PAPER = link("paper", "application/pdf", null);
    private static final List<TypedLink> ALL = List.of(PAGE, ENGLISH, PAPER);

    @Test
    void prefersTheLanguageThatTheReaderSpeaksBest() {
        assertThat(choice("en-GB,vi", "*/*").best(ALL)).containsExactly(ENGLISH);
        assertThat(choice("vi", "*/*").best(ALL)).containsExactly(PAGE);
    }

    @Test
    void takesTheMediaTypeWhereNoLanguageFits() {
        assertThat(choice("fr", "application/pdf").best(ALL)).containsExactly(PAPER);
    }

    @Test
    void letsLanguageAndMediaTypeTogetherWin() {
        assertThat(choice("en", "text/html").best(ALL)).containsExactly(ENGLISH);
    }

    @Test
    void givesTheFirstWhenNothingIsWanted() {
        assertThat(choice("*", "*/*").best(ALL)).containsExactly(PAGE);
    }

    @Test
    void givesAllThatNothingTellsApart() {
        TypedLink second = link("second", "application/pdf", null);

        assertThat(choice("*", "application/pdf").best(List.of(PAGE, PAPER, second)))
                .containsExactly(PAPER, second);
    }

    private static LinkChoice choice(String languages, String type) {
        List<Locale> wanted = Locale.LanguageRange.parse(languages).stream()
                .map(range -> range.getRange().equals("*") ? new Locale("*") : Locale.forLanguageTag(range.getRange()))
                .toList();
        return new LinkChoice(wanted, List.of(type));
    }

    private static TypedLink link(String href, String type, @Nullable String language) {
        return new TypedLink("certificationInfo", href, href, type, language);
    }
}
