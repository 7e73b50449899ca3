package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.site.DiaryTestData.aSpray;
import static vn.chophien.site.DiaryTestData.season;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HarvestVerdictTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @Test
    void theLongestWaitDecides() {
        HarvestVerdict verdict = on(
                MAY_1.plusDays(5),
                season(
                        aSpray().on(MAY_1).withPhi(14).build(),
                        aSpray().on(MAY_1.plusDays(2)).withPhi(7).build(),
                        aSpray().on(MAY_1).withPhi(3).build()));

        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.earliest()).isEqualTo(MAY_1.plusDays(14));
        assertThat(verdict.inTheWay()).hasSize(2);
        assertThat(verdict.sentence()).contains("15/05/2026");
    }

    @Test
    void unknownDaysNeverEnd() {
        HarvestVerdict verdict =
                on(MAY_1.plusYears(1), season(aSpray().on(MAY_1).withoutPhi().build()));

        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.earliest()).isNull();
        assertThat(verdict.sentence()).contains("chưa ghi số ngày cách ly");
    }

    @Test
    void givingTheDaysOpensTheHarvestAndTakingTheSprayBackDoesToo() {
        DiaryEntryView without = aSpray().on(MAY_1).withoutPhi().build();

        assertThat(on(
                                MAY_1.plusDays(7),
                                season(
                                        without,
                                        aSpray().on(MAY_1)
                                                .withPhi(7)
                                                .correcting(without)
                                                .build()))
                        .allowed())
                .isTrue();
        assertThat(on(
                                MAY_1,
                                season(
                                        without,
                                        aSpray().on(MAY_1)
                                                .withoutPhi()
                                                .takingBack(without)
                                                .build()))
                        .allowed())
                .isTrue();
    }

    @Test
    void animalDrugsCountLikeSprays() {
        SeasonView flock =
                season(aSpray().of(DiaryKind.VETERINARY).on(MAY_1).withPhi(28).build());

        assertThat(on(MAY_1.plusDays(27), flock).allowed()).isFalse();
        assertThat(on(MAY_1.plusDays(28), flock).allowed()).isTrue();
    }

    private static HarvestVerdict on(LocalDate day, SeasonView season) {
        return HarvestVerdict.of(day, new PreHarvestInterval(0).judge(season, day));
    }
}
