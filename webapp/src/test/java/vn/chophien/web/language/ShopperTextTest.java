package vn.chophien.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text of the shop is forgotten in English. What the code says is found by EnglishIT, which reads whole pages. */
class ShopperTextTest {

    private static final Path CATALOGUES = Path.of("src/main/resources/english");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private final ShopperText shop = ShopperText.in(Path.of("src/main/jte"));

    @Test
    void everyTextOfAShoppersPageIsLookedUp() {
        assertThat(shop.forgotten()).isEmpty();
    }

    @Test
    void everyTextHasItsEnglishWithTheSamePlaces() throws IOException {
        Map<String, String> english = new TreeMap<>();
        for (Map<String, String> file : catalogues()) {
            english.putAll(file);
        }

        assertThat(english.keySet()).containsAll(shop.keys());
        assertThat(english)
                .allSatisfy((vietnamese, translation) ->
                        assertThat(places(translation)).as(vietnamese).isEqualTo(places(vietnamese)));
    }

    @Test
    void noTextIsTranslatedInTwoFiles() throws IOException {
        Set<String> known = new HashSet<>();
        for (Map<String, String> file : catalogues()) {
            assertThat(file.keySet())
                    .allSatisfy(text -> assertThat(known.add(text)).as(text).isTrue());
        }
    }

    @Test
    void aForgottenTextIsFound() {
        TemplateText text = TemplateText.of("<p title=\"Xem\">${t(\"Có\")}</p>@if(a == b(\"x\"))<b>Bỏ qua</b>@endif"
                + "@template.layout.page(title = \"Giỏ hàng\", content = @`<p>Hết ${n} gói ${h(\"<b>ơi</b>\")}</p>`)");

        assertThat(text.keys()).containsExactly("<b>ơi</b>", "Có");
        assertThat(text.forgotten()).containsExactlyInAnyOrder("Xem", "Bỏ qua", "\"Giỏ hàng\"", "Hết", "gói");
    }

    private static List<Map<String, String>> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(CATALOGUES)) {
            return files.map(ShopperTextTest::read).toList();
        }
    }

    private static Map<String, String> read(Path file) {
        try {
            return PortableObject.read(Files.readAllLines(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
