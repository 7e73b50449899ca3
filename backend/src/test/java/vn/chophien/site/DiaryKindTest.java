package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.site.DiaryTestData.aSpray;
import static vn.chophien.site.DiaryTestData.season;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiaryKindTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            PLANTING_AREA, HARVEST, true
            PLANTING_AREA, PACKING, true
            PLANTING_AREA, VACCINE, false
            PLANTING_AREA, SLAUGHTER, false
            LIVESTOCK_FARM, STOCKING, true
            LIVESTOCK_FARM, VACCINE, true
            LIVESTOCK_FARM, SLAUGHTER, true
            LIVESTOCK_FARM, PESTICIDE, false
            AQUACULTURE, STOCKING, true
            AQUACULTURE, SLAUGHTER, false
            AQUACULTURE, SOIL, false
            FOREST_COLLECTION, HARVEST, true
            FOREST_COLLECTION, FEED, false
            WORKSHOP, PACKING, true
            WORKSHOP, HARVEST, false
            """)
    void aPlaceOffersItsOwnWork(SiteKind place, DiaryKind work, boolean offered) {
        assertThat(DiaryKind.on(place).contains(work)).isEqualTo(offered);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceCanPackSellAndTellOfOtherThings(SiteKind place) {
        assertThat(DiaryKind.on(place)).doesNotHaveDuplicates().contains(DiaryKind.SALE, DiaryKind.OTHER);
    }

    @Test
    void everyKindIsOfferedSomewhere() {
        List<DiaryKind> offered = Stream.of(SiteKind.values())
                .filter(place -> place != SiteKind.TOURISM_SITE) // which offers all
                .flatMap(place -> DiaryKind.on(place).stream())
                .toList();

        assertThat(offered).contains(DiaryKind.values());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HARVEST, được thu hoạch ngày 29/05/2026
            SLAUGHTER, được giết mổ ngày 29/05/2026
            SALE, được bán ngày 29/05/2026
            """)
    void aVaccineIsWaitedForInTheWordsOfTheWork(DiaryKind work, String words) {
        SeasonView flock =
                season(aSpray().of(DiaryKind.VACCINE).on(MAY_1).withPhi(28).build());
        HarvestVerdict verdict =
                HarvestVerdict.of(MAY_1.plusDays(27), new PreHarvestInterval(0).judge(flock, MAY_1.plusDays(27)));

        assertThat(verdict.sentence(work)).contains("chưa đủ thời gian ngừng thuốc", words);
    }
}
