package vn.chophien.trace.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;

/**
 * The published vectors of GS1, without the rows that need a leniency we do not offer or an identifier that GS1 knows and
 * we do not. Such rows would pass for the wrong reason, or fail for none.
 */
class DigitalLinkConformanceTest {
    private static final Pattern CODE_IN_URI = Pattern.compile("(?<=[/?&])\\d{2,4}(?=[/=])");
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile("(?<=\\()\\d{2,4}(?=\\))");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{2,4})\\)([^(]*)");

    @ParameterizedTest
    @MethodSource("parseRows")
    void aUriIsReadAsGs1ReadsIt(Row row) {
        String uri = row.get("input_uri");

        if (row.get("verdict").equals("valid")) {
            assertThat(elementString(DigitalLink.parse(uri))).isEqualTo(row.get("expected_element_string"));
        } else {
            assertThatThrownBy(() -> DigitalLink.parse(uri)).isInstanceOf(InvalidLink.class);
        }
    }

    @ParameterizedTest
    @MethodSource("generateRows")
    void elementsAreWrittenAsGs1WritesThem(Row row) {
        String base = row.get("uri_stem");
        String elements = row.get("bracketed_ai_input");

        if (row.get("verdict").equals("ok")) {
            assertThat(DigitalLink.of(base, elements(elements)).uri()).isEqualTo(row.get("expected_uri"));
        } else {
            assertThatThrownBy(() -> DigitalLink.of(base, elements(elements))).isInstanceOf(InvalidLink.class);
        }
    }

    @ParameterizedTest
    @MethodSource("escapeRows")
    void valuesAreEscapedAsGs1EscapesThem(Row row) {
        String input = row.get("input");
        boolean writing = row.get("operation").equals("escape");

        String inPath = writing ? UriEscape.inPath(input) : UriEscape.fromPath(input);
        String inQuery = writing ? UriEscape.inQuery(input) : UriEscape.fromQuery(input);

        assertThat(inPath).isEqualTo(row.get("expected_in_path"));
        assertThat(inQuery).isEqualTo(row.get("expected_in_query"));
    }

    /** So that a lost table or a filter that is too eager cannot pass as success. */
    @Test
    void mostPublishedRowsAreExercised() {
        System.out.printf(
                "GS1 Digital Link vectors exercised: %d to parse, %d to generate, %d to escape%n",
                parseRows().count(), generateRows().count(), escapeRows().count());

        assertThat(parseRows()).hasSizeGreaterThanOrEqualTo(86);
        assertThat(generateRows()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(escapeRows()).hasSizeGreaterThanOrEqualTo(31);
    }

    private static Stream<Row> parseRows() {
        return supported("digital-link/dl-parse.tsv", "input_uri", CODE_IN_URI);
    }

    private static Stream<Row> generateRows() {
        return supported("digital-link/dl-generate.tsv", "bracketed_ai_input", CODE_IN_BRACKETS);
    }

    private static Stream<Row> escapeRows() {
        return Conformance.table("digital-link/uri-escape.tsv").stream();
    }

    private static Stream<Row> supported(String table, String column, Pattern code) {
        Set<String> gs1 = Gs1Dictionary.read().rows().keySet();
        return Conformance.table(table).stream()
                .filter(Row::isDefault)
                .filter(row -> code.matcher(row.get(column))
                        .results()
                        .map(found -> found.group())
                        .noneMatch(ai ->
                                gs1.contains(ai) && SyntaxDictionary.find(ai).isEmpty()));
    }

    private static List<Element> elements(String bracketed) {
        List<Element> elements = new ArrayList<>();
        BRACKETED.matcher(bracketed).results().forEach(e -> elements.add(new Element(e.group(1), e.group(2))));
        return elements;
    }

    /** The elements as they would stand in a bar code: a separator follows whatever has no known length. */
    private static String elementString(DigitalLink link) {
        Gs1Dictionary gs1 = Gs1Dictionary.read();
        StringBuilder text = new StringBuilder();
        boolean separate = true;
        for (Element e :
                Stream.concat(link.path().stream(), link.attributes().stream()).toList()) {
            text.append(separate ? "^" : "").append(e.ai()).append(e.value());
            separate = !gs1.row(e.ai()).hasKnownLength();
        }
        return text.toString();
    }
}
