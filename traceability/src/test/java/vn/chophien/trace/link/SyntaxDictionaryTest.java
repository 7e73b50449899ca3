package vn.chophien.trace.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;

class SyntaxDictionaryTest {
    @Test
    void ourRowsSayWhatTheRowsOfGs1Say() {
        Gs1Dictionary gs1 = Gs1Dictionary.read();
        Set<String> ours = gs1.rows().keySet().stream()
                .filter(code -> SyntaxDictionary.find(code).isPresent())
                .collect(Collectors.toSet());

        assertThat(ours).hasSize(30);
        for (String code : ours) {
            assertSame(SyntaxDictionary.find(code).orElseThrow(), gs1.row(code));
        }
    }

    private static void assertSame(ApplicationIdentifier ours, Gs1Dictionary.Row gs1) {
        assertThat(ours.isAttribute()).as(ours.code()).isEqualTo(gs1.flags().contains("?"));
        assertThat(formatOf(ours)).as(ours.code()).isEqualTo(gs1.format().replaceAll(",gcppos[12]", ""));
        assertThat(ours.isPrimaryKey())
                .as(ours.code())
                .isEqualTo(gs1.relations().contains("dlpkey"));
        assertThat(sequencesOf(ours)).as(ours.code()).isEqualTo(sequencesOf(gs1));
        assertThat(split(gs1.relation("req"), ",")).as(ours.code()).containsAll(ours.needsOneOf());
        assertThat(ours.needsOneOf().isEmpty())
                .as(ours.code())
                .isEqualTo(gs1.relation("req").isEmpty());
    }

    private static String formatOf(ApplicationIdentifier ours) {
        Format format = ours.format();
        String letter = format.alphabet() == Format.Alphabet.DIGITS ? "N" : "X";
        String length = format.min() == format.max() ? "" + format.max() : ".." + format.max();
        return letter
                + length
                + format.rules().stream().map(SyntaxDictionaryTest::linterOf).collect(Collectors.joining());
    }

    private static String linterOf(Format.Rule rule) {
        return switch (rule) {
            case CHECK_DIGIT -> ",csum";
            case DATE -> ",yymmd0";
            case COUNTRY -> ",iso3166";
        };
    }

    private static List<String> sequencesOf(ApplicationIdentifier ours) {
        return ours.sequences().stream()
                .filter(sequence -> !sequence.isEmpty())
                .map(sequence -> String.join(",", sequence))
                .toList();
    }

    /** Alternatives that need an identifier we do not have, such as 7040, are not ours to keep. */
    private static List<String> sequencesOf(Gs1Dictionary.Row gs1) {
        return split(gs1.relation("dlpkey"), "\\|").stream()
                .filter(sequence -> split(sequence, ",").stream()
                        .allMatch(code -> SyntaxDictionary.find(code).isPresent()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"yymmd0, DATE, 6, 61", "iso3166, COUNTRY, 3, 1009"})
    void datesAndCountriesAreThoseOfGs1(String linter, Format.Rule rule, int length, int published) {
        Format format = Format.digits(length, rule);
        List<Row> rows = Conformance.linted(linter);

        assertThat(rows).hasSizeGreaterThanOrEqualTo(published).allSatisfy(row -> {
            boolean accepted = isAccepted(format, row.get("input"));
            assertThat(accepted).isEqualTo(row.get("verdict").equals("valid"));
        });
    }

    private static boolean isAccepted(Format format, String value) {
        try {
            format.require(value);
            return true;
        } catch (InvalidLink refused) {
            return false;
        }
    }

    @Test
    void thePathAllowsTheSequencesOfGs1() {
        List<Row> sequences = Conformance.table("digital-link/dl-path-sequences.tsv").stream()
                .filter(row -> split(row.get("ai_sequence"), " ").stream()
                        .allMatch(code -> SyntaxDictionary.find(code).isPresent()))
                .toList();

        assertThat(sequences).hasSizeGreaterThanOrEqualTo(23).allSatisfy(row -> {
            boolean allowed = isAllowed(split(row.get("ai_sequence"), " "));
            assertThat(allowed).isEqualTo(row.get("verdict").equals("valid"));
        });
    }

    private static boolean isAllowed(List<String> codes) {
        ApplicationIdentifier first = SyntaxDictionary.find(codes.get(0)).orElseThrow();
        return first.isPrimaryKey() && first.allows(codes.subList(1, codes.size()));
    }

    private static List<String> split(String codes, String separator) {
        return Arrays.asList(codes.split(separator, -1));
    }
}
