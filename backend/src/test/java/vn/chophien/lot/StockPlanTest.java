package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.StockPlan.Offer;
import vn.chophien.lot.StockPlan.Pick;

class StockPlanTest {

    private static final long NOODLES = 7;
    private static final long TEA = 8;

    @Test
    void whatExpiresFirstGoesFirst() {
        List<Offer> offers = List.of(new Offer(20, NOODLES, 6), new Offer(10, NOODLES, 4));

        List<Pick> picks = StockPlan.pick(Map.of(NOODLES, 5L), offers);

        assertThat(picks).containsExactly(new Pick(20, NOODLES, 5));
    }

    @Test
    void aWishMayTakeSeveralLots() {
        List<Offer> offers = List.of(new Offer(20, NOODLES, 6), new Offer(10, NOODLES, 4));

        List<Pick> picks = StockPlan.pick(Map.of(NOODLES, 9L), offers);

        assertThat(picks).containsExactly(new Pick(20, NOODLES, 6), new Pick(10, NOODLES, 3));
    }

    @Test
    void lotsOfOneItemServeNoOther() {
        List<Offer> offers = List.of(new Offer(1, TEA, 100), new Offer(2, NOODLES, 1));

        assertThatExceptionOfType(TooLittleLeft.class)
                .isThrownBy(() -> StockPlan.pick(Map.of(NOODLES, 2L), offers))
                .satisfies(refusal -> assertThat(refusal.tradeItemId()).isEqualTo(NOODLES))
                .satisfies(refusal -> assertThat(refusal.available()).isEqualTo(1));
    }

    @Test
    void severalItemsArePlannedAtOnce() {
        List<Offer> offers = List.of(new Offer(1, TEA, 3), new Offer(2, NOODLES, 3));

        List<Pick> picks = StockPlan.pick(Map.of(TEA, 2L, NOODLES, 3L), offers);

        assertThat(picks).containsExactlyInAnyOrder(new Pick(1, TEA, 2), new Pick(2, NOODLES, 3));
    }
}
