package vn.chophien.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void everyFigureHasACodeOfItsOwnAndSaysHowItIsCounted() {
        assertThat(Arrays.stream(Figure.values()).map(Figure::code)).doesNotHaveDuplicates();
        assertThat(Figure.values()).allSatisfy(figure -> {
            assertThat(figure.code()).matches("[a-z0-9-]{4,40}");
            assertThat(figure.definition()).endsWith(".").hasSizeGreaterThan(30);
        });
    }

    @Test
    void everyPlainFigureHasRowsWithTheSameColumns() {
        for (Figure figure : Figure.plain()) {
            for (String part : FigureRows.sql(figure).split(" UNION ALL ", -1)) {
                assertThat(List.of(
                                " AS id", " AS name", " AS link", " AS day", " AS commune", " AS part", " AS amount"))
                        .allSatisfy(column -> assertThat(part).contains(column));
            }
            assertThat(FigureRows.sql(figure).contains("?2")).as(figure.code()).isEqualTo(!figure.isState());
            assertThat(FigureRows.sql(figure)).as("names no buyer").doesNotContain("buyer");
        }
    }

    @Test
    void aShareIsItsPartOfItsWhole() {
        FigureValue share = new FigureValue(Figure.OCOP_SHARE, 3L, 8L);
        FigureValue rate = new FigureValue(Figure.COMPLAINTS_PER_1000, 2L, 300L);

        assertThat(share.text()).isEqualTo("37,5\u00A0%");
        assertThat(share.parts()).isEqualTo("3 trên 8");
        assertThat(rate.text()).isEqualTo("6,7");
        assertThat(new FigureValue(Figure.OCOP_SHARE, 0L, 0L).text()).isEqualTo("–");
    }

    @Test
    void billionsFitIntoATile() {
        assertThat(FigureValue.plain(Figure.ORDER_VALUE, 4_782_874_000L).shortText())
                .isEqualTo("4,78\u00A0tỷ\u00A0₫");
        assertThat(FigureValue.plain(Figure.ORDER_VALUE, 900_000_000L).shortText())
                .isEqualTo("900.000.000\u00A0₫");
        assertThat(FigureValue.plain(Figure.SCANS, 4_782_874_000L).shortText()).isEqualTo("4.782.874.000");
    }

    @Test
    void aTileTellsHowItMoved() {
        assertThat(tile(Figure.ORDERS, 15L, 10L).change()).isEqualTo("+50,0\u00A0%");
        assertThat(tile(Figure.ORDERS, 5L, 10L).change()).isEqualTo("−50,0\u00A0%");
        assertThat(tile(Figure.ORDERS, 5L, 5L).change()).isEqualTo("không đổi");
        assertThat(tile(Figure.ORDERS, 5L, 0L).change()).isEmpty();
        assertThat(tile(Figure.PRODUCTS, 5L, null).change()).isEmpty();
    }

    private static FigureTile tile(Figure figure, Long now, @Nullable Long before) {
        return new FigureTile(FigureValue.plain(figure, now), FigureValue.plain(figure, before));
    }
}
