package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.shared.RuleViolation;

class LotStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "NORMAL, ON_HOLD RECALLED DESTROYED",
        "ON_HOLD, NORMAL RECALLED DESTROYED",
        "RECALLED, DESTROYED",
        "DESTROYED, ''"
    })
    void lotGoesOnlyWhereItsLifeAllows(LotStatus from, String allowed) {
        List<String> reached = Arrays.stream(LotStatus.values())
                .filter(from::canBecome)
                .map(LotStatus::name)
                .toList();

        assertThat(String.join(" ", reached)).isEqualTo(allowed);
    }

    @Test
    void heldLotKeepsTheReasonAndMayBeReleased() {
        Lot lot = new Lot("L261120-01", LotStatus.NORMAL);

        lot.hold("Chờ kết quả kiểm nghiệm", NOW);

        assertThat(lot.status()).isEqualTo(LotStatus.ON_HOLD);
        assertThat(lot.statusReason()).isEqualTo("Chờ kết quả kiểm nghiệm");
        lot.release("Kết quả đạt", NOW);
        assertThat(lot.status()).isEqualTo(LotStatus.NORMAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_HOLD", "RECALLED", "DESTROYED"})
    void onlyANormalLotCanBeHeld(LotStatus status) {
        Lot lot = new Lot("L261120-01", status);

        assertThatThrownBy(() -> lot.hold("Nghi ngờ", NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("lot.status"));
        assertThat(lot.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "RECALLED", "DESTROYED"})
    void onlyAHeldLotCanBeReleased(LotStatus status) {
        Lot lot = new Lot("L261120-01", status);

        assertThatThrownBy(() -> lot.release("Kết quả đạt", NOW)).isInstanceOf(RuleViolation.class);
        assertThat(Set.of(lot.status())).containsExactly(status);
    }
}
