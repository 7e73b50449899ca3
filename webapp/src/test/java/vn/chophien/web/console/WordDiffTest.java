package vn.chophien.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.web.console.WordDiff.Kind.GONE;
import static vn.chophien.web.console.WordDiff.Kind.NEW;
import static vn.chophien.web.console.WordDiff.Kind.SAME;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.web.console.WordDiff.Kind;
import vn.chophien.web.console.WordDiff.Piece;

class WordDiffTest {

    @Test
    void aChangedWordStandsBetweenWhatStayed() {
        assertThat(WordDiff.of("Miến dong sợi dài", "Miến dong sợi ngắn và dai"))
                .containsExactly(
                        new Piece(SAME, "Miến dong sợi "), new Piece(GONE, "dài"), new Piece(NEW, "ngắn và dai"));
    }

    @Test
    void aSentenceThatWasRewrittenIsNotTornIntoWords() {
        assertThat(WordDiff.of("Bột lọc từ củ dong riềng", "Sợi dai từ dong trồng"))
                .containsExactly(new Piece(GONE, "Bột lọc từ củ dong riềng"), new Piece(NEW, "Sợi dai từ dong trồng"));
    }

    @Test
    void equalTextsAreOnePiece() {
        assertThat(WordDiff.of("Phơi nắng.\nĐóng gói.", "Phơi nắng.\nĐóng gói."))
                .containsExactly(new Piece(SAME, "Phơi nắng.\nĐóng gói."));
    }

    @ParameterizedTest
    @CsvSource({"'', 'chữa bệnh'", "'một hai ba', ''", "'một hai ba', 'ba hai một'", "' a  b', 'b a '"})
    void eachTextCanBeReadOutOfThePieces(String before, String after) {
        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(without(NEW, pieces)).isEqualTo(before);
        assertThat(without(GONE, pieces)).isEqualTo(after);
    }

    @Test
    void textsTooLongToCompareAreShownWhole() {
        String before = "a ".repeat(2_000);
        String after = "b ".repeat(2_000);

        assertThat(WordDiff.of(before, after)).containsExactly(new Piece(GONE, before), new Piece(NEW, after));
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
