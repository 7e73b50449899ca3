package vn.chophien.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.InvalidInput;

class WriteStopTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final LocalDate EARLIEST = LocalDate.of(2026, 12, 3);

    @Test
    void whatTheMarketDecidesBeginsNoEarlierThanAfterTheNotice() {
        assertThatCode(() -> ofMarket(EARLIEST).check(NOW, EARLIEST)).doesNotThrowAnyException();

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> ofMarket(EARLIEST.minusDays(1)).check(NOW, EARLIEST));

        assertThat(refused.sentences()).containsOnlyKeys("begins");
        assertThat(refused.sentences().get("begins")).contains("03/12/2026");
    }

    @Test
    void anAuthoritysRequestNeedsItsLetterAndNoDay() {
        WriteStop whole = ofAuthority("12/QLTT", "Chi cục Quản lý thị trường", NOW);
        WriteStop bare = ofAuthority("", "", null);

        assertThatCode(() -> whole.check(NOW, EARLIEST)).doesNotThrowAnyException();
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> bare.check(NOW, EARLIEST));
        assertThat(refused.sentences()).containsOnlyKeys("number", "authority", "received-day");
    }

    @Test
    void noLetterCameFromTheFuture() {
        WriteStop early = ofAuthority("12/QLTT", "Chi cục Quản lý thị trường", NOW.plusSeconds(60));

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> early.check(NOW, EARLIEST));

        assertThat(refused.sentences()).containsOnlyKeys("received-day");
    }

    private static WriteStop ofMarket(LocalDate begins) {
        return new WriteStop(
                "k", 1, StopKind.SUSPEND, StopGround.MARKET, "", "", null, "Giao hàng chậm nhiều lần", begins);
    }

    private static WriteStop ofAuthority(String number, String authority, @Nullable Instant received) {
        return new WriteStop(
                "k", 1, StopKind.SUSPEND, StopGround.AUTHORITY, number, authority, received, "Kiểm tra an toàn", null);
    }
}
