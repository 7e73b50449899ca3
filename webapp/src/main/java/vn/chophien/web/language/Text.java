package vn.chophien.web.language;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What templates call around every text, by static import. The Vietnamese sentence stands in the template and is the key of
 * its translation in {@code english/*.po}; one that has none is shown in Vietnamese.
 */
public final class Text {

    /** A file for each part of the shop. A text that several parts share stands in the first that needs it. */
    private static final List<String> FILES =
            List.of("shared", "catalogue", "lot", "order", "account", "selling", "twostep", "member", "opendata");

    private static final int LAST_ASCII = 127;

    private static final Translations ENGLISH = new Translations(read());

    private Text() {}

    /** A text of the template, with what differs in its places {@code {0}}, {@code {1}}. */
    public static String t(String vietnamese, Object... values) {
        return Message.filled(message(vietnamese), words(values), UnaryOperator.identity());
    }

    /** The same for a text with markup of its own. Its values are escaped, except content. */
    public static Content h(String vietnamese, Object... values) {
        String html = Message.filled(message(vietnamese), written(values), UnaryOperator.identity());
        return output -> output.writeContent(html);
    }

    /** A finished word or sentence that comes from the code, such as a state's name or what is wrong with a field. */
    public static @Nullable String say(@Nullable String vietnamese) {
        return vietnamese == null || isVietnamese() ? vietnamese : ENGLISH.finished(vietnamese);
    }

    /** The English of a text whatever the language of the page, for files that say it in both. */
    public static String english(String vietnamese) {
        return ENGLISH.finished(vietnamese);
    }

    /** What a person wrote, or a name: it stays, and a screen reader on an English page reads it in Vietnamese. */
    public static Content vi(@Nullable String words) {
        String said = words == null ? "" : words;
        if (isVietnamese()) {
            return output -> Escape.htmlContent(said, output);
        }
        String html = "<span lang=\"vi\">" + escaped(said) + "</span>";
        return output -> output.writeContent(html);
    }

    /** For a {@code lang} attribute around such words, where no element fits between; none on a Vietnamese page. */
    public static @Nullable String viTag() {
        return isVietnamese() ? null : Language.VIETNAMESE.tag();
    }

    /** The same as {@link #say}, in text position: what has no English, such as a name, is marked as {@link #vi} does. */
    public static Content tell(@Nullable String vietnamese) {
        String words = vietnamese == null ? "" : vietnamese;
        String html = isVietnamese() ? escaped(words) : ENGLISH.finished(words, Text::escaped, Text::marked);
        return output -> output.writeContent(html);
    }

    private static String marked(String words) {
        String escaped = escaped(words);
        return words.codePoints().anyMatch(Text::isVietnameseLetter)
                ? "<span lang=\"vi\">" + escaped + "</span>"
                : escaped;
    }

    /** Numbers, codes and English need no mark. */
    private static boolean isVietnameseLetter(int letter) {
        return letter > LAST_ASCII && Character.isLetter(letter);
    }

    private static boolean isVietnamese() {
        return Language.current() == Language.VIETNAMESE;
    }

    private static String message(String vietnamese) {
        return isVietnamese() ? vietnamese : ENGLISH.message(vietnamese).orElse(vietnamese);
    }

    private static List<String> words(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static List<String> written(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Content content ? html(content) : escaped(String.valueOf(value)))
                .toList();
    }

    private static String html(Content content) {
        StringOutput html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }

    /** Fit for text and, between double quotes, for an attribute. */
    private static String escaped(String text) {
        StringOutput html = new StringOutput();
        Escape.htmlContent(text, html);
        return html.toString().replace("\"", "&#34;");
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        for (String file : FILES) {
            PortableObject.read(lines("/english/" + file + ".po")).forEach(texts::putIfAbsent);
        }
        return texts;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Text.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
