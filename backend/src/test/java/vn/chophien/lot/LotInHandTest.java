package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.shared.RuleViolation;

class LotInHandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** The mass balance of a lot that is taken in parts: nothing is lost to rounding, nothing comes about by it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePartsOfALotAddUpToItsWholeMassWhateverTheirSizes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long quantity = random.nextLong(1, 5_000);
        long mass = random.nextLong(1, 9_000_000);
        long remaining = quantity;
        long taken = 0;

        while (remaining > 0) {
            long steps = random.nextLong(1, remaining + 1);
            taken += lot(quantity, remaining, mass).gramsOfNext(steps);
            remaining -= steps;
        }

        assertThat(taken).isEqualTo(mass);
    }

    @Test
    void aLotThatNobodyWeighedIsNotMadeIntoOthers() {
        assertThatThrownBy(() -> lot(10, 10, null).gramsOfNext(1)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = LotStatus.class,
            names = {"ON_HOLD", "RECALLED", "DESTROYED"})
    void nothingIsMadeOfAStoppedLot(LotStatus status) {
        assertThatThrownBy(() -> lot(status, null).requireUsable(TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(status.vietnamese());
    }

    @Test
    void theLastDayOfUseStillCounts() {
        LotInHand lot = lot(LotStatus.NORMAL, TODAY);

        assertThatCode(() -> lot.requireUsable(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> lot.requireUsable(TODAY.plusDays(1))).hasMessageContaining("quá hạn");
    }

    @Test
    void nothingIsMadeBeforeWhatItIsMadeOf() {
        LotInHand lot = lot(LotStatus.NORMAL, null);

        assertThatCode(() -> lot.requireMadeBy(lot.madeOn())).doesNotThrowAnyException();
        assertThatThrownBy(() -> lot.requireMadeBy(lot.madeOn().minusDays(1))).isInstanceOf(RuleViolation.class);
    }

    private static LotInHand lot(long quantity, long remaining, @Nullable Long mass) {
        return lot(quantity, remaining, mass, LotStatus.NORMAL, null);
    }

    private static LotInHand lot(LotStatus status, @Nullable LocalDate expiresOn) {
        return lot(10, 10, 1_000L, status, expiresOn);
    }

    private static LotInHand lot(
            long quantity, long remaining, @Nullable Long mass, LotStatus status, @Nullable LocalDate expiresOn) {
        return new LotInHand(
                1,
                1,
                "L1",
                null,
                null,
                "Củ dong riềng",
                null,
                "kg",
                3,
                quantity,
                remaining,
                mass,
                LocalDate.of(2026, 11, 1),
                expiresOn,
                status,
                false);
    }
}
