package vn.chophien.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakedownViewTest {

    private static final Instant CAME = Instant.parse("2026-11-27T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-28T02:00:00Z");

    @Test
    void itWaitsUntilItIsCarriedOutAndIsOverOnceLifted() {
        assertThat(order(null, null).state()).isEqualTo(TakedownState.WAITING);
        assertThat(order(DUE, null).state()).isEqualTo(TakedownState.DONE);
        assertThat(order(DUE, DUE).state()).isEqualTo(TakedownState.LIFTED);
        assertThat(order(null, DUE).state()).isEqualTo(TakedownState.LIFTED);
    }

    @Test
    void theLastMomentIsInTimeAndTheNextIsNot() {
        assertThat(order(null, null).isLate(DUE)).isFalse();
        assertThat(order(null, null).isLate(DUE.plusMillis(1))).isTrue();
    }

    @Test
    void whatWasDoneInTimeIsNeverLateAndWhatWasDoneLateStaysSo() {
        Instant muchLater = DUE.plusSeconds(1_000_000);

        assertThat(order(DUE, null).isLate(muchLater)).isFalse();
        assertThat(order(DUE.plusMillis(1), null).isLate(muchLater)).isTrue();
        assertThat(order(null, CAME.plusSeconds(60)).isLate(muchLater)).isFalse();
    }

    private static TakedownView order(@Nullable Instant done, @Nullable Instant lifted) {
        return new TakedownView(
                1,
                1,
                "Hợp tác xã thử",
                false,
                "12/QLTT",
                LocalDate.of(2026, 11, 26),
                "Chi cục Quản lý thị trường",
                "Nhãn sai",
                CAME,
                DUE,
                "Nghị định",
                "Cán bộ",
                done,
                null,
                lifted,
                null,
                null,
                1,
                false);
    }
}
