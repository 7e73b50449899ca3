package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoesWithTest {

    private static final GoesWith COUNTED = new GoesWith(List.of(
            new GoesWith.Pair(1, 2, 3),
            new GoesWith.Pair(1, 3, 9),
            new GoesWith.Pair(2, 1, 3),
            new GoesWith.Pair(2, 4, 8),
            new GoesWith.Pair(2, 3, 1)));

    @Test
    void theMostOftenBoughtComesFirst() {
        assertThat(COUNTED.with(List.of(1L))).containsExactly(3L, 2L);
    }

    @Test
    void severalProductsAddUpAndDoNotNameEachOther() {
        assertThat(COUNTED.with(List.of(1L, 2L))).containsExactly(3L, 4L);
    }

    @Test
    void nothingGoesWithWhatWasAlwaysBoughtAlone() {
        assertThat(COUNTED.with(List.of(7L))).isEmpty();
        assertThat(GoesWith.NOTHING.with(List.of(1L))).isEmpty();
    }
}
