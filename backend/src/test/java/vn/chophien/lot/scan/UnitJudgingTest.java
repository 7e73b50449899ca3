package vn.chophien.lot.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitJudgingTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z"); // 8 o'clock
    private static final String HA_NOI = "01";
    private static final String CAO_BANG = "04";
    private static final String CA_MAU = "96";

    private final UnitJudging judging = new UnitJudging(new Distances(Map.of(
            HA_NOI, new Distances.Middle(21.0, 105.7),
            CAO_BANG, new Distances.Middle(22.7, 106.1),
            CA_MAU, new Distances.Middle(9.2, 105.2))));

    @Test
    void aHouseholdThatLooksTwiceIsNoSign() {
        assertThat(judge(seen(0, "a"), seen(1, "b"), seen(30, "c"), seen(31, "a"))
                        .signs())
                .isEmpty();
    }

    @Test
    void threeReadersOnOneDayAreASignHoweverOftenEachLooks() {
        assertThat(judge(seen(0, "a"), seen(1, "a"), seen(2, "b")).signs()).isEmpty();
        assertThat(judge(seen(0, "a"), seen(1, "a"), seen(2, "b"), seen(3, "c")).signs())
                .containsExactly(ScanSign.MANY_IN_A_DAY);
    }

    @Test
    void twoReadersBeforeMidnightAndTheSameTwoAfterItAreNotFour() {
        Instant lateEvening = Instant.parse("2026-11-20T16:50:00Z"); // ten to midnight here

        assertThat(judge(
                                at(lateEvening, "a", null),
                                at(lateEvening.plusSeconds(60), "b", null),
                                at(lateEvening.plusSeconds(900), "a again", null),
                                at(lateEvening.plusSeconds(960), "b again", null))
                        .signs())
                .isEmpty();
    }

    @Test
    void tenReadersInAWeekAreASignAndNineAreNot() {
        List<Sighting> twoADay = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            twoADay.add(seen(24 * day, "x"));
            twoADay.add(seen(24 * day + 1, "y"));
        }
        twoADay.add(seen(24 * 4, "x"));
        assertThat(judging.judge(twoADay, null, null).signs()).isEmpty();

        twoADay.add(seen(24 * 4 + 1, "y"));
        assertThat(judging.judge(twoADay, null, null).signs()).containsExactly(ScanSign.MANY_IN_A_WEEK);
    }

    @Test
    void nobodyDrivesTheLengthOfTheCountryInAnHourButInTwoDays() {
        assertThat(judge(at(MORNING, "a", HA_NOI), at(MORNING.plus(Duration.ofHours(1)), "b", CA_MAU))
                        .signs())
                .containsExactly(ScanSign.TOO_FAST);
        assertThat(judge(at(MORNING, "a", HA_NOI), at(MORNING.plus(Duration.ofDays(2)), "b", CA_MAU))
                        .signs())
                .isEmpty();
    }

    @Test
    void neighboursMayStandOnBothSidesOfABorder() {
        Distances distances = new Distances(
                Map.of(HA_NOI, new Distances.Middle(21.0, 105.7), CAO_BANG, new Distances.Middle(22.0, 106.1)));

        assertThat(distances.leastKm(HA_NOI, CAO_BANG)).isZero();
        assertThat(distances.leastKm(HA_NOI, "00")).isZero();
    }

    @Test
    void strangersBeforeShippingAreASignAndTheSellerAloneIsNot() {
        Instant shipped = MORNING.plus(Duration.ofHours(10));

        assertThat(judging.judge(List.of(seen(0, "seller"), seen(1, "seller")), shipped, null)
                        .signs())
                .isEmpty();
        assertThat(judging.judge(List.of(seen(0, "seller"), seen(1, "stranger")), shipped, null)
                        .signs())
                .containsExactly(ScanSign.BEFORE_SHIPPING);
    }

    @Test
    void aScanOfWhatWasStoppedIsASign() {
        assertThat(judging.judge(List.of(seen(5, "a")), null, MORNING).signs()).containsExactly(ScanSign.AFTER_STOP);
        assertThat(judge(new Sighting(MORNING, "a", ScanResult.VOID, null)).signs())
                .containsExactly(ScanSign.AFTER_STOP);
    }

    @Test
    void signsAddUpToAHundredAtMost() {
        ScanScore all = new ScanScore(EnumSet.allOf(ScanSign.class));

        assertThat(all.points()).isEqualTo(100);
        assertThat(new ScanScore(Set.of()).isWorthALook()).isFalse();
        assertThat(new ScanScore(Set.of(ScanSign.BEFORE_SHIPPING)).isWorthALook())
                .isFalse();
        assertThat(new ScanScore(Set.of(ScanSign.MANY_IN_A_DAY)).isWorthALook()).isTrue();
    }

    @Test
    void aLotIsJudgedByWhatWasSoldOfIt() {
        assertThat(LotJudging.judge(20, 4, 0).signs()).isEmpty();
        assertThat(LotJudging.judge(21, 4, 0).signs()).containsExactly(ScanSign.MORE_READERS_THAN_PACKS);
        assertThat(LotJudging.judge(50, 4, 10).signs()).isEmpty();
        assertThat(LotJudging.judge(51, 5, 10).signs())
                .containsExactlyInAnyOrder(ScanSign.MORE_READERS_THAN_PACKS, ScanSign.UNKNOWN_NUMBERS);
        assertThat(LotJudging.judge(9_999, 0, -1).signs()).isEmpty();
    }

    private ScanScore judge(Sighting... sightings) {
        return judging.judge(List.of(sightings), null, null);
    }

    private static Sighting seen(int hours, String client) {
        return at(MORNING.plus(Duration.ofHours(hours)), client, null);
    }

    private static Sighting at(Instant at, String client, @Nullable String province) {
        return new Sighting(at, client, ScanResult.UNIT, province);
    }
}
