package vn.chophien.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Times;
import vn.chophien.site.CropYield;
import vn.chophien.site.DiaryDetails;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryField;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.GrowingDays;
import vn.chophien.site.SeasonGround;
import vn.chophien.site.SeasonView;

/** The formula, over worked examples: one hectare that usually gives ten tonnes after 100 to 120 days. */
class HarvestForecastTest {

    private static final ForecastRule RULE = new ForecastRule(70, 120, 15);
    private static final LocalDate PLANTED = LocalDate.of(2026, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final long TONNE = 1_000_000;
    private static final CropYield USUAL = new CropYield("Gừng", 10_000, "Nguồn thử", new GrowingDays(100, 120));
    private static final SeasonGround HECTARE = new SeasonGround(10_000L, USUAL, List.of());

    private static HarvestForecast forecast(SeasonGround ground, DiaryEntryView... diary) {
        return HarvestForecast.of(season(null, diary), ground, RULE, null, TODAY);
    }

    @Test
    void newLandGoesByWhatIsUsual() {
        HarvestForecast forecast = forecast(HECTARE);

        assertThat(forecast.toCome()).isEqualTo(new GramRange(7 * TONNE, 12 * TONNE));
        assertThat(forecast.days()).isEqualTo(new DayRange(PLANTED.plusDays(100), PLANTED.plusDays(120)));
        assertThat(forecast.missing()).isEmpty();
        assertThat(forecast.steps()).singleElement().asString().contains("70%", "120%", "7.000–12.000 kg");
    }

    @Test
    void seasonsThatRunTogetherShareTheLand() {
        assertThat(forecast(new SeasonGround(10_000L, USUAL, List.of(), 2)).toCome())
                .isEqualTo(new GramRange(3_500_000, 6 * TONNE));
    }

    @Test
    void landWithEarlierSeasonsGoesByThem() {
        HarvestForecast forecast = forecast(new SeasonGround(10_000L, USUAL, List.of(8 * TONNE, 6 * TONNE)));

        assertThat(forecast.toCome()).isEqualTo(new GramRange(6 * TONNE * 85 / 100, 8 * TONNE * 115 / 100));
        assertThat(forecast.inputs()).anyMatch(input -> input.contains("8.000, 6.000 kg"));
    }

    @Test
    void earlierSeasonsThatTellTallTalesAreHeldToWhatIsPlausible() {
        assertThat(forecast(new SeasonGround(10_000L, USUAL, List.of(90 * TONNE)))
                        .toCome())
                .isEqualTo(new GramRange(12 * TONNE, 12 * TONNE));
    }

    @Test
    void withoutAreaOrFigureNothingIsSaidButWhatIsMissing() {
        for (Long area : new Long[] {null, 0L}) {
            HarvestForecast forecast = forecast(new SeasonGround(area, USUAL, List.of()));
            assertThat(forecast.isKnown()).isFalse();
            assertThat(forecast.days()).isNull();
            assertThat(forecast.missing()).singleElement().asString().contains("diện tích");
        }
        assertThat(forecast(new SeasonGround(10_000L, null, List.of())).missing())
                .singleElement()
                .asString()
                .contains("năng suất");
    }

    @Test
    void earlierSeasonsAreEnoughWithoutAreaOrFigure() {
        HarvestForecast forecast = forecast(new SeasonGround(null, null, List.of(2 * TONNE)));

        assertThat(forecast.toCome()).isEqualTo(new GramRange(1_700_000, 2_300_000));
        assertThat(forecast.days()).as("nobody knows how long it grows").isNull();
    }

    @Test
    void aLossTakesAShareOfWhatStandsThenAndAHarvestWhatItBringsIn() {
        HarvestForecast forecast =
                forecast(HECTARE, loss(1, 5, "50%"), harvest(2, 10, 2 * TONNE), loss(3, 20, "10%"), care(4, 21));

        assertThat(forecast.toCome()).isEqualTo(new GramRange(1_350_000, 3_600_000));
        assertThat(forecast.harvestedGrams()).isEqualTo(2 * TONNE);
        assertThat(forecast.steps()).hasSize(4);
    }

    @Test
    void theOrderOfTheLinesIsThatOfTheWork() {
        assertThat(forecast(HECTARE, harvest(1, 10, TONNE), loss(2, 5, "50%")).toCome())
                .isEqualTo(forecast(HECTARE, loss(1, 5, "50%"), harvest(2, 10, TONNE))
                        .toCome());
    }

    @Test
    void moreThanWasExpectedLeavesNothingToCome() {
        HarvestForecast forecast = forecast(HECTARE, harvest(1, 10, 20 * TONNE));

        assertThat(forecast.toCome()).isEqualTo(GramRange.NOTHING);
        assertThat(forecast.isPromising()).isFalse();
        assertThat(forecast.days()).isNull();
    }

    @Test
    void aSeasonThatEndedGivesNothingMore() {
        HarvestForecast forecast = HarvestForecast.of(season(TODAY, harvest(1, 10, TONNE)), HECTARE, RULE, null, TODAY);

        assertThat(forecast.toCome()).isEqualTo(GramRange.NOTHING);
        assertThat(forecast.harvestedGrams()).isEqualTo(TONNE);
    }

    @Test
    void theDaysCountFromTheLineAboutTheSeedAndWaitForSprays() {
        DiaryEntryView seed = line(1, DiaryKind.SEED, 10, null, Map.of());
        LocalDate first = PLANTED.plusDays(110);

        assertThat(forecast(HECTARE, seed).days()).isEqualTo(new DayRange(first, PLANTED.plusDays(130)));
        assertThat(HarvestForecast.of(season(null), HECTARE, RULE, first, TODAY).days())
                .isEqualTo(new DayRange(first, PLANTED.plusDays(120)));
    }

    @Test
    void onceTheUsualDaysAreOverNoneAreSaid() {
        LocalDate late = PLANTED.plusDays(121);

        HarvestForecast forecast = HarvestForecast.of(season(null), HECTARE, RULE, null, late);

        assertThat(forecast.isPromising()).isTrue();
        assertThat(forecast.days()).isNull();
        assertThat(forecast.missing()).singleElement().asString().contains("Đã qua");
    }

    private static SeasonView season(@Nullable LocalDate ended, DiaryEntryView... diary) {
        return new SeasonView(1, 1, "Gừng", null, PLANTED, ended, List.of(diary));
    }

    private static DiaryEntryView care(long id, int day) {
        return line(id, DiaryKind.CARE, day, null, Map.of());
    }

    private static DiaryEntryView loss(long id, int day, String share) {
        return line(id, DiaryKind.CARE, day, null, Map.of(DiaryField.LOSS, share));
    }

    private static DiaryEntryView harvest(long id, int day, long grams) {
        return line(id, DiaryKind.HARVEST, day, grams, Map.of());
    }

    private static DiaryEntryView line(
            long id, DiaryKind kind, int day, @Nullable Long grams, Map<DiaryField, String> fields) {
        Instant at = PLANTED.plusDays(day).atTime(8, 0).atZone(Times.ZONE).toInstant();
        return new DiaryEntryView(
                id,
                1,
                kind,
                at,
                at,
                at,
                "Tổ 1",
                null,
                null,
                null,
                null,
                null,
                grams,
                null,
                "Tổ 1",
                null,
                null,
                new DiaryDetails(fields, null, null, null, false, null, null));
    }
}
