package vn.chophien.aftersale;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.aftersale.ReturnState.ASKED;
import static vn.chophien.aftersale.ReturnState.GOODS_AWAITED;
import static vn.chophien.aftersale.ReturnState.RECEIVED;
import static vn.chophien.aftersale.ReturnState.REFUNDED;
import static vn.chophien.aftersale.ReturnState.REFUNDING;
import static vn.chophien.aftersale.ReturnState.REFUSED;
import static vn.chophien.aftersale.ReturnState.SENT_BACK;
import static vn.chophien.aftersale.ReturnState.TO_REFUND;
import static vn.chophien.aftersale.ReturnState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnStateTest {

    /** Every cell of state × state: what is not written here is refused. */
    private static final Map<ReturnState, Set<ReturnState>> ALLOWED = Map.of(
            ASKED, EnumSet.of(WITHDRAWN, REFUSED, GOODS_AWAITED, TO_REFUND),
            REFUSED, EnumSet.of(GOODS_AWAITED, TO_REFUND),
            GOODS_AWAITED, EnumSet.of(WITHDRAWN, SENT_BACK, RECEIVED, TO_REFUND),
            SENT_BACK, EnumSet.of(RECEIVED, TO_REFUND),
            RECEIVED, EnumSet.of(REFUNDING, REFUNDED, REFUSED),
            TO_REFUND, EnumSet.of(REFUNDING, REFUNDED),
            REFUNDING, EnumSet.of(REFUNDED, TO_REFUND),
            WITHDRAWN, EnumSet.noneOf(ReturnState.class),
            REFUNDED, EnumSet.noneOf(ReturnState.class));

    @ParameterizedTest
    @EnumSource
    void onlyTheseMovesAreAllowed(ReturnState from) {
        Set<ReturnState> allowed = EnumSet.noneOf(ReturnState.class);
        for (ReturnState next : ReturnState.values()) {
            if (from.canBecome(next)) {
                allowed.add(next);
            }
        }

        assertThat(allowed).isEqualTo(ALLOWED.get(from));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsOpenWaitsForSomebody(ReturnState state) {
        assertThat(state.isOpen() || !state.waitsForSeller()).isTrue();
    }
}
