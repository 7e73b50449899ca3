package vn.chophien.aftersale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Money;

class ReturnTermTest {

    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 11, 25);
    private static final LocalDate REFUND_BY = LocalDate.of(2026, 12, 20);

    @Test
    void theBuyerMayComplainOnceTheSellerIsLateOrRefuses() {
        assertThat(in(ReturnState.ASKED).isDisputed(ANSWER_BY)).isFalse();
        assertThat(in(ReturnState.ASKED).isDisputed(ANSWER_BY.plusDays(1))).isTrue();
        assertThat(in(ReturnState.REFUSED).isDisputed(ANSWER_BY)).isTrue();
        assertThat(in(ReturnState.TO_REFUND).isDisputed(REFUND_BY)).isFalse();
        assertThat(in(ReturnState.TO_REFUND).isDisputed(REFUND_BY.plusDays(1))).isTrue();
        assertThat(in(ReturnState.REFUNDED).isDisputed(REFUND_BY.plusDays(1))).isFalse();
    }

    private static ReturnView in(ReturnState state) {
        return new ReturnView(
                1,
                "k",
                2,
                "CP1",
                3,
                state,
                ReturnReason.DAMAGED,
                "Dập",
                false,
                Money.ofDong(1000),
                Instant.EPOCH,
                ANSWER_BY,
                REFUND_BY,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
