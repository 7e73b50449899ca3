package vn.chophien.oversight.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {

    private static final WordSearch SEARCH = new WordSearch(List.of(
            new ListingWord("chữa bệnh", WordKind.MEDICINE),
            new ListingWord("thay thế thuốc", WordKind.MEDICINE),
            new ListingWord("hạ mỡ máu", WordKind.MEDICINE),
            new ListingWord("tốt nhất", WordKind.SUPERLATIVE),
            new ListingWord("ngon nhất", WordKind.SUPERLATIVE),
            new ListingWord("số một", WordKind.SUPERLATIVE),
            new ListingWord("hoà tan mỡ", WordKind.MEDICINE),
            new ListingWord("tê tê", WordKind.FORBIDDEN)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ăn hằng ngày chữa bệnh dạ dày.",
                "CHỮA BỆNH mất ngủ",
                "Loại tốt nhất, ai cũng khen",
                "an vao chua benh dau lung",
                "Miến ngon nhất Bắc Kạn",
                "Hòa tan mỡ bụng",
                "Ngon, mà không chỉ ngon: còn chữa bệnh.",
                "Sạch số một"
            })
    void isFoundAsWholeWordsHoweverItIsWritten(String text) {
        assertThat(SEARCH.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chưa bệnh nào phải lo.",
                "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.",
                "Thứ nhất là sạch, thống nhất một giá, ít nhất nửa cân.",
                "Chè ngon nhất khi uống nóng.",
                "Miến nhất định phải phơi nắng",
                "Giữ lạnh số, một tuần",
                "Cay tê"
            })
    void whatMeansSomethingElseOrIsDeniedIsLeft(String text) {
        assertThat(SEARCH.in(text)).isEmpty();
    }

    @Test
    void quotesTheWordsAroundAndSaysWhereTheyStand() {
        String text = "Bà con nói ăn hằng ngày thì chữa bệnh dạ dày rất nhanh, ai cũng tin.";

        WordHit hit = SEARCH.in(text).get(0);

        assertThat(text.substring(hit.start(), hit.end())).isEqualTo("chữa bệnh");
        assertThat(hit.quote()).isEqualTo("…ăn hằng ngày thì chữa bệnh dạ dày rất nhanh…");
    }

    @Test
    void eachPlaceIsFoundOnce() {
        assertThat(SEARCH.in("Thay thế thuốc chữa bệnh, thịt tê tê, loại tốt nhất"))
                .extracting(hit -> hit.word().kind())
                .containsExactly(WordKind.MEDICINE, WordKind.MEDICINE, WordKind.FORBIDDEN, WordKind.SUPERLATIVE);
    }
}
