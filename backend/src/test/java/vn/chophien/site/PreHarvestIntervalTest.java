package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chophien.site.DiaryTestData.aSpray;
import static vn.chophien.site.DiaryTestData.season;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain rule 1: a harvest that did not wait long enough after a spray is never shown as kept. */
class PreHarvestIntervalTest {

    private static final PreHarvestInterval USUAL = new PreHarvestInterval(0);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @ParameterizedTest(name = "sprayed on day 0, interval of {0} days, harvested on day {1}: kept is {2}")
    @CsvSource({
        "14, 13, false",
        "14, 14, true", // the first day allowed
        "14, 15, true",
        "7, 6, false",
        "7, 7, true",
        "0, 0, true",
        "1, 0, false"
    })
    void harvestIsAllowedOnTheDayOfTheInterval(int phiDays, int harvestDay, boolean kept) {
        SeasonView season = season(aSpray().on(MAY_1).withPhi(phiDays).build());

        List<SprayVerdict> verdicts = USUAL.judge(season, MAY_1.plusDays(harvestDay));

        assertThat(verdicts).extracting(SprayVerdict::kept).containsExactly(kept);
    }

    @ParameterizedTest(name = "sprayed {0} with {1} days: harvest from {2}")
    @CsvSource({
        "2026-02-20, 14, 2026-03-06", // over the end of February
        "2028-02-20, 14, 2028-03-05", // in a leap year
        "2026-12-25, 7, 2027-01-01"
    })
    void daysAreCountedByTheCalendar(LocalDate sprayed, int phiDays, LocalDate earliest) {
        assertThat(USUAL.earliestHarvest(sprayed, phiDays)).isEqualTo(earliest);
    }

    @Test
    void sprayInTheEveningBelongsToTheVietnameseDay() {
        SeasonView season =
                season(aSpray().at("2026-04-30T23:30:00Z").withPhi(1).build()); // 06:30 on 1 May

        assertThat(USUAL.judge(season, MAY_1)).extracting(SprayVerdict::kept).containsExactly(false);
        assertThat(USUAL.judge(season, MAY_1.plusDays(1)))
                .extracting(SprayVerdict::kept)
                .containsExactly(true);
    }

    @Test
    void everySprayBeforeTheHarvestIsJudged() {
        SeasonView season = season(
                aSpray().on(MAY_1).withPhi(7).build(),
                aSpray().on(MAY_1.plusDays(10)).withPhi(14).build());

        assertThat(USUAL.judge(season, MAY_1.plusDays(12)))
                .extracting(SprayVerdict::kept)
                .containsExactly(true, false);
    }

    @Test
    void sprayAfterTheHarvestBelongsToTheNextOne() {
        SeasonView season = season(aSpray().on(MAY_1).withPhi(14).build());

        assertThat(USUAL.judge(season, MAY_1.minusDays(1))).isEmpty();
    }

    @Test
    void intervalThatNobodyWroteDownIsNotKept() {
        SeasonView season = season(aSpray().on(MAY_1).withoutPhi().build());

        SprayVerdict verdict = USUAL.judge(season, MAY_1.plusYears(1)).get(0);

        assertThat(verdict.kept()).isFalse();
        assertThat(verdict.isBroken()).isFalse();
        assertThat(verdict.earliestHarvest()).isNull();
    }

    @Test
    void harvestOfUnknownDayIsNotKept() {
        SeasonView season = season(aSpray().on(MAY_1).withPhi(0).build());

        assertThat(USUAL.judge(season, null)).extracting(SprayVerdict::kept).containsExactly(false);
    }

    @Test
    void correctionTakesThePlaceOfWhatItCorrects() {
        DiaryEntryView wrong = aSpray().on(MAY_1).withPhi(3).build();
        DiaryEntryView right = aSpray().on(MAY_1).withPhi(14).correcting(wrong).build();

        List<SprayVerdict> verdicts = USUAL.judge(season(wrong, right), MAY_1.plusDays(5));

        assertThat(verdicts).extracting(SprayVerdict::spray).containsExactly(right);
        assertThat(verdicts).extracting(SprayVerdict::kept).containsExactly(false);
    }

    @Test
    void animalDrugsAreJudgedAlikeAndOtherWorkIsNot() {
        SeasonView season = season(
                aSpray().of(DiaryKind.VETERINARY).on(MAY_1).withPhi(10).build(),
                aSpray().of(DiaryKind.FERTILISER).on(MAY_1).withPhi(10).build());

        assertThat(USUAL.judge(season, MAY_1.plusDays(9))).hasSize(1);
    }

    @Test
    void stricterCountingWaitsLonger() {
        PreHarvestInterval strict = new PreHarvestInterval(1);
        SeasonView season = season(aSpray().on(MAY_1).withPhi(7).build());

        assertThat(strict.judge(season, MAY_1.plusDays(7)))
                .extracting(SprayVerdict::kept)
                .containsExactly(false);
        assertThat(strict.judge(season, MAY_1.plusDays(8)))
                .extracting(SprayVerdict::kept)
                .containsExactly(true);
        assertThatThrownBy(() -> new PreHarvestInterval(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
