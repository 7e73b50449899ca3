package vn.chophien.trace.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;

/** The published vectors of GS1 for links, element strings and scans; all but the rows that want a leniency. */
class DigitalLinkConformanceTest {

    /** Linters of coupons and package types are not among the published rules that we keep. */
    private static final Map<String, ContentRule> LINTERS = Map.ofEntries(
            Map.entry("csum", ContentRule.CHECK_DIGIT),
            Map.entry("csumalpha", ContentRule.CHECK_PAIR),
            Map.entry("yymmd0", ContentRule.DAY_OR_MONTH),
            Map.entry("yymmdd", ContentRule.DAY),
            Map.entry("yyyymmd0", ContentRule.FULL_DAY_OR_MONTH),
            Map.entry("yyyymmdd", ContentRule.FULL_DAY),
            Map.entry("hh", ContentRule.HOUR),
            Map.entry("mi", ContentRule.MINUTE),
            Map.entry("ss", ContentRule.SECOND),
            Map.entry("hhmi", ContentRule.HOUR_MINUTE),
            Map.entry("iso3166", ContentRule.COUNTRY),
            Map.entry("iso3166999", ContentRule.COUNTRY_OR_ALL),
            Map.entry("iso3166alpha2", ContentRule.COUNTRY_LETTERS),
            Map.entry("iso4217", ContentRule.CURRENCY),
            Map.entry("latitude", ContentRule.LATITUDE),
            Map.entry("longitude", ContentRule.LONGITUDE),
            Map.entry("nonzero", ContentRule.NOT_ZERO),
            Map.entry("zero", ContentRule.ZERO),
            Map.entry("nozeroprefix", ContentRule.NO_LEADING_ZERO),
            Map.entry("yesno", ContentRule.YES_NO),
            Map.entry("importeridx", ContentRule.IMPORTER),
            Map.entry("pieceoftotal", ContentRule.PIECE_OF_TOTAL),
            Map.entry("posinseqslash", ContentRule.POSITION_OF_TOTAL),
            Map.entry("pcenc", ContentRule.PERCENT),
            Map.entry("hasnondigit", ContentRule.NOT_ALL_DIGITS));

    private static final Map<String, Alphabet> ALPHABETS = Map.of(
            "csetnumeric", Alphabet.DIGITS,
            "cset82", Alphabet.CSET_82,
            "cset39", Alphabet.CSET_39,
            "cset64", Alphabet.CSET_64);

    private static final Map<String, Integer> PASSED = new ConcurrentHashMap<>();

    @AfterAll
    static void print() {
        PASSED.forEach((table, count) -> System.out.println("digital-link/" + table + ": " + count + " passed"));
    }

    @ParameterizedTest
    @MethodSource
    void aUriIsReadAsGs1ReadsIt(Row row) {
        String uri = row.get("input_uri");
        if (row.get("verdict").equals("valid")) {
            assertThat(elementString(DigitalLink.parse(uri))).isEqualTo(row.get("expected_element_string"));
        } else {
            assertThatThrownBy(() -> DigitalLink.parse(uri)).isInstanceOf(InvalidLink.class);
        }
        pass("dl-parse.tsv");
    }

    static Stream<Row> aUriIsReadAsGs1ReadsIt() {
        return Conformance.table("digital-link/dl-parse.tsv").stream().filter(Row::isDefault);
    }

    @ParameterizedTest
    @MethodSource
    void elementsAreWrittenAsGs1WritesThem(Row row) {
        String base = row.get("uri_stem");
        String elements = row.get("bracketed_ai_input");
        if (row.get("verdict").equals("ok")) {
            assertThat(DigitalLink.of(base, ElementString.parseBracketed(elements))
                            .uri())
                    .isEqualTo(row.get("expected_uri"));
        } else {
            assertThatThrownBy(() -> DigitalLink.of(base, ElementString.parseBracketed(elements)))
                    .isInstanceOf(InvalidLink.class);
        }
        pass("dl-generate.tsv");
    }

    static Stream<Row> elementsAreWrittenAsGs1WritesThem() {
        return Conformance.table("digital-link/dl-generate.tsv").stream().filter(Row::isDefault);
    }

    @ParameterizedTest
    @MethodSource
    void pathsHaveTheOrderOfGs1(Row row) {
        List<String> sequence = List.of(row.get("ai_sequence").split(" ", -1));
        boolean isAllowed = SyntaxDictionary.find(sequence.get(0))
                .filter(key -> key.allows(sequence.subList(1, sequence.size())))
                .isPresent();

        assertThat(isAllowed).isEqualTo(row.get("verdict").equals("valid"));
        pass("dl-path-sequences.tsv");
    }

    static Stream<Row> pathsHaveTheOrderOfGs1() {
        return Conformance.table("digital-link/dl-path-sequences.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void valuesAreEscapedAsGs1EscapesThem(Row row) {
        String input = row.get("input");
        boolean writing = row.get("operation").equals("escape");

        assertThat(writing ? UriEscape.inPath(input) : UriEscape.fromPath(input))
                .isEqualTo(row.get("expected_in_path"));
        assertThat(writing ? UriEscape.inQuery(input) : UriEscape.fromQuery(input))
                .isEqualTo(row.get("expected_in_query"));
        pass("uri-escape.tsv");
    }

    static Stream<Row> valuesAreEscapedAsGs1EscapesThem() {
        return Conformance.table("digital-link/uri-escape.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void dataOfBarCodesIsReadAsGs1ReadsIt(Row row) {
        String data = withSeparators(row.get("input"));
        if (row.get("verdict").equals("valid")) {
            List<Element> read = ElementString.parse(data);
            assertThat(ElementString.parse(ElementString.write(read))).isEqualTo(read);
        } else {
            assertThatThrownBy(() -> ElementString.parse(data)).isInstanceOf(InvalidLink.class);
        }
        pass("element-string-unbracketed.tsv");
    }

    static Stream<Row> dataOfBarCodesIsReadAsGs1ReadsIt() {
        return Conformance.table("digital-link/element-string-unbracketed.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void bracketedElementsAreReadAsGs1ReadsThem(Row row) {
        String text = row.get("bracketed_input");
        if (row.get("verdict").equals("valid")) {
            assertThat(withCarets(ElementString.write(ElementString.parseBracketed(text))))
                    .isEqualTo(row.get("expected_unbracketed"));
            assertThat(ElementString.writeBracketed(ElementString.parseBracketed(text)))
                    .isEqualTo(text);
        } else {
            assertThatThrownBy(() -> ElementString.parseBracketed(text)).isInstanceOf(InvalidLink.class);
        }
        pass("element-string-bracketed.tsv");
    }

    static Stream<Row> bracketedElementsAreReadAsGs1ReadsThem() {
        return Conformance.table("digital-link/element-string-bracketed.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void contentIsJudgedAsGs1JudgesIt(Row row) {
        String text = row.get("bracketed_input");
        if (row.get("verdict").equals("valid")) {
            assertThat(ElementString.parseBracketed(text)).isNotEmpty();
        } else {
            assertThatThrownBy(() -> ElementString.parseBracketed(text)).isInstanceOf(InvalidLink.class);
        }
        pass("ai-content.tsv");
    }

    static Stream<Row> contentIsJudgedAsGs1JudgesIt() {
        return Conformance.table("digital-link/ai-content.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void relationsAreThoseOfGs1(Row row) {
        String text = row.get("bracketed_input");
        if (row.get("verdict").equals("valid")) {
            ElementString.requireRelations(ElementString.parseBracketed(text));
        } else {
            assertThatThrownBy(() -> ElementString.requireRelations(ElementString.parseBracketed(text)))
                    .isInstanceOf(InvalidLink.class);
        }
        pass("ai-associations.tsv");
    }

    /**
     * One rule at a time, as the engine of GS1 tests them: a row about repeats or exclusions that lacks what its elements
     * need is refused by us for that, so only the others can be held against us. (89) is an identifier that nobody knows.
     */
    static Stream<Row> relationsAreThoseOfGs1() {
        Pattern unknown = Pattern.compile(".*\\(89\\).*");
        return Conformance.table("digital-link/ai-associations.tsv").stream()
                .filter(row -> !unknown.matcher(row.get("bracketed_input")).matches());
    }

    @ParameterizedTest
    @MethodSource
    void scansAreReadAsGs1ReadsThem(Row row) {
        String scan = row.get("scan_data_with_symbology_identifier");
        if (row.get("verdict").equals("valid")) {
            ScanData read = ScanData.parse(scan);
            assertThat(shown(read)).isEqualTo(row.get("expected_data"));
        } else {
            assertThatThrownBy(() -> ScanData.parse(scan)).isInstanceOf(IllegalArgumentException.class);
        }
        pass("scan-data.tsv");
    }

    static Stream<Row> scansAreReadAsGs1ReadsThem() {
        return Conformance.table("digital-link/scan-data.tsv").stream();
    }

    @Test
    void everyRuleJudgesAsItsLinterDoes() {
        List<Row> rows = Conformance.table("digital-link/ai-linters.tsv");
        List<Row> judged = rows.stream()
                .filter(row -> LINTERS.containsKey(row.get("linter")) || ALPHABETS.containsKey(row.get("linter")))
                .toList();

        assertThat(judged).hasSizeGreaterThan(4500).allSatisfy(row -> {
            String linter = row.get("linter");
            String input = row.get("input");
            boolean accepted = judge(linter).test(input);
            assertThat(accepted).isEqualTo(row.get("verdict").equals("valid"));
        });
        System.out.println("digital-link/ai-linters.tsv: " + judged.size() + "/" + rows.size()
                + ", the others ask a service who owns a company prefix");
    }

    @Test
    void knowsEveryIdentifierOfGs1() {
        List<String> published = new ArrayList<>();
        for (String line : Conformance.lines("digital-link/gs1-syntax-dictionary.txt")) {
            if (line.matches("[0-9].*")) {
                String[] run = line.split("\\s", 2)[0].split("-", -1);
                for (int n = Integer.parseInt(run[0]); n <= Integer.parseInt(run[run.length - 1]); n++) {
                    published.add(String.format("%0" + run[0].length() + "d", n));
                }
            }
        }

        assertThat(published)
                .hasSize(SyntaxDictionary.size())
                .allSatisfy(code -> assertThat(SyntaxDictionary.find(code)).isPresent());
        System.out.println("digital-link/gs1-syntax-dictionary.txt: " + published.size() + " identifiers");
    }

    private static Predicate<String> judge(String linter) {
        ContentRule rule = LINTERS.get(linter);
        return rule == null ? Objects.requireNonNull(ALPHABETS.get(linter))::spells : rule::accepts;
    }

    private static void pass(String table) {
        PASSED.merge(table, 1, Integer::sum);
    }

    private static String elementString(DigitalLink link) {
        List<Element> all = new ArrayList<>(link.path());
        all.addAll(link.attributes());
        return withCarets(ElementString.write(all));
    }

    /** Plain data that begins like an element string is shown with one backslash more. */
    private static String shown(ScanData scan) {
        boolean isPlain = scan.elements().isEmpty() && scan.data().matches("\\\\*\\^.*");
        return (isPlain ? "\\" : "") + withCarets(scan.data());
    }

    private static String withCarets(String data) {
        return data.replace(ElementString.FNC1, '^');
    }

    private static String withSeparators(String data) {
        return data.replace('^', ElementString.FNC1);
    }
}
