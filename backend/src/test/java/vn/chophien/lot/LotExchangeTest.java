package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.LotExchange.Change;

class LotExchangeTest {

    @Test
    void onlyTheDifferenceMoves() {
        LotExchange exchange = new LotExchange(
                7, List.of(new LotShare(1, 5), new LotShare(2, 3)), List.of(new LotShare(1, 2), new LotShare(3, 6)));

        assertThat(exchange.changes())
                .containsExactly(new Change(1, 7, -3, true), new Change(2, 7, -3, false), new Change(3, 7, 6, true));
    }

    @Test
    void aLotThatStaysIsStillCheckedBeforeItIsPacked() {
        LotExchange exchange = new LotExchange(7, List.of(new LotShare(1, 5)), List.of(new LotShare(1, 5)));

        assertThat(exchange.changes()).containsExactly(new Change(1, 7, 0, true));
    }
}
