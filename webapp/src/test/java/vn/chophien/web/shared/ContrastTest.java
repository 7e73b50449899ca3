package vn.chophien.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2, 1.4.3 and 1.4.11, for every theme: whatever pair of tokens the style sheets lay on each other. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final Pattern RAW_COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?!\\s*\\{)|\\b(?:rgb|hsl|oklch)a?\\(");

    private static final List<String> GROUNDS = List.of("--paper", "--paper-deep", "--surface");

    /** Grounds that mean something, and what is written on them besides the plain ink. */
    private static final Map<String, List<String>> MEANINGS = Map.of(
            "--green-soft", List.of("--ink", "--ink-soft", "--green", "--green-deep"),
            "--indigo-soft", List.of("--ink", "--ink-soft", "--indigo", "--green", "--green-deep"),
            "--gold-soft", List.of("--ink", "--ink-soft", "--gold", "--green"),
            "--red-soft", List.of("--ink", "--ink-soft", "--red", "--green"),
            "--hero", List.of("--ink", "--ink-soft", "--green", "--green-deep"),
            "--bar", List.of("--on-bar"),
            "--bar-seller", List.of("--on-bar"));

    private static final List<String> TEXTS = List.of(
            "--ink",
            "--ink-soft",
            "--green",
            "--green-deep",
            "--indigo",
            "--indigo-deep",
            "--gold",
            "--red",
            "--red-deep");

    private static final List<String> FILLS =
            List.of("--green", "--green-deep", "--indigo", "--gold", "--red", "--red-deep");

    static Stream<Named> themes() {
        return Stream.of(
                new Named("light", ThemeTokens.of(ThemeTokens.LIGHT)),
                new Named("dark", ThemeTokens.of(ThemeTokens.LIGHT, ThemeTokens.DARK_BY_CHOICE)),
                new Named("light, more contrast", ThemeTokens.of(ThemeTokens.LIGHT, ThemeTokens.MORE_BY_CHOICE)),
                new Named(
                        "dark, more contrast",
                        ThemeTokens.of(ThemeTokens.LIGHT, ThemeTokens.DARK_BY_CHOICE, ThemeTokens.MORE_BY_CHOICE)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textStandsOutFromWhatItIsWrittenOn(Named theme) {
        List<String> faint = new ArrayList<>();
        for (String ground : GROUNDS) {
            TEXTS.forEach(text -> theme.note(text, ground, TEXT, faint));
        }
        MEANINGS.forEach((ground, texts) -> texts.forEach(text -> theme.note(text, ground, TEXT, faint)));
        FILLS.forEach(fill -> theme.note("--on-fill", fill, TEXT, faint));

        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void edgesOfControlsAndTheFocusStandOut(Named theme) {
        List<String> faint = new ArrayList<>();
        for (String ground : GROUNDS) {
            theme.note("--line-strong", ground, GRAPHICS, faint);
            theme.note("--focus", ground, GRAPHICS, faint);
        }

        assertThat(faint).isEmpty();
    }

    @Test
    void moreContrastIsMore() {
        for (String[] theme : new String[][] {{ThemeTokens.LIGHT}, {ThemeTokens.LIGHT, ThemeTokens.DARK_BY_CHOICE}}) {
            ThemeTokens plain = ThemeTokens.of(theme);
            ThemeTokens more = ThemeTokens.of(Stream.concat(Stream.of(theme), Stream.of(ThemeTokens.MORE_BY_CHOICE))
                    .toArray(String[]::new));
            for (String text : List.of("--ink-soft", "--green", "--indigo", "--gold", "--red")) {
                assertThat(more.contrast(text, "--surface"))
                        .as(text)
                        .isGreaterThan(plain.contrast(text, "--surface"))
                        .isGreaterThan(7);
            }
        }
    }

    @Test
    void choosingAThemeShowsTheSameAsTheMachinesWish() {
        assertThat(ThemeTokens.block(ThemeTokens.DARK_BY_CHOICE))
                .isEqualTo(ThemeTokens.block(ThemeTokens.DARK_BY_MACHINE));
        assertThat(ThemeTokens.block(ThemeTokens.MORE_BY_CHOICE))
                .isEqualTo(ThemeTokens.block(ThemeTokens.MORE_BY_MACHINE));
    }

    @Test
    void noStyleSheetButTheTokensNamesAColour() throws IOException {
        try (Stream<Path> files = Files.walk(ThemeTokens.STYLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css") && !file.endsWith("_tokens.css")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(ThemeTokens.text(file)).doesNotContainPattern(RAW_COLOUR));
        }
    }

    @Test
    void contrastIsCountedAsWcagCountsIt() {
        ThemeTokens known = new ThemeTokens(Map.of("--a", "#000", "--b", "#ffffff", "--c", "#777", "--d", "var(--b)"));

        assertThat(known.contrast("--a", "--b")).isEqualTo(21, within(0.001));
        assertThat(known.contrast("--c", "--d")).isEqualTo(4.478, within(0.001));
    }

    record Named(String name, ThemeTokens tokens) {

        void note(String text, String ground, double least, List<String> faint) {
            double contrast = tokens.contrast(text, ground);
            if (contrast < least) {
                faint.add("%s on %s: %.2f".formatted(text, ground, contrast));
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
