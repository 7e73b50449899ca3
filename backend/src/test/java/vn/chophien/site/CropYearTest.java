package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A piece of land bears one harvest at a time, however many seasons are written down for it. */
class CropYearTest {

    private static final CropYield USUAL = new CropYield("Dong riềng", 60_000, "Nguồn thử");

    @Test
    void seasonsAfterOneAnotherUseTheLandEach() {
        CropYear year = year(
                season(1, 7, "2026-01-05", "2026-04-01"),
                season(2, 7, "2026-04-01", "2026-08-01"),
                season(3, 7, "2026-08-02", "2026-12-01"));

        assertThat(year.landUses()).extracting(SeasonSpan::seasonId).containsExactly(1L, 2L, 3L);
    }

    @Test
    void seasonsAtTheSameTimeShareTheLand() {
        CropYear year = year(season(1, 7, "2026-01-05", "2026-10-01"), season(2, 7, "2026-01-06", "2026-10-02"));

        assertThat(year.landUses()).extracting(SeasonSpan::seasonId).containsExactly(1L);
        assertThat(year.seasonIds()).containsExactly(1L, 2L);
    }

    /** Beds that are sown one after another overlap like tiles, and yet the land bears more than once. */
    @Test
    void aChainOfOverlappingSeasonsUsesTheLandAsOftenAsItCan() {
        CropYear year = year(
                season(1, 7, "2026-01-01", "2026-03-01"),
                season(2, 7, "2026-02-01", "2026-04-01"),
                season(3, 7, "2026-03-01", "2026-05-01"),
                season(4, 7, "2026-04-01", "2026-06-01"),
                season(5, 7, "2026-05-01", "2026-07-01"));

        assertThat(year.landUses()).extracting(SeasonSpan::seasonId).containsExactly(1L, 3L, 5L);
    }

    @Test
    void otherLandIsItsOwn() {
        CropYear year = year(season(4, 7, "2026-01-05", "2026-10-01"), season(3, 8, "2026-01-05", "2026-10-01"));

        assertThat(year.landUses()).hasSize(2);
        assertThat(year.firstSeason()).isEqualTo(3);
    }

    @Test
    void upToTheFactorNobodyAsksAndTheSentenceAccusesNobody() {
        long usual = YieldVerdict.usualGrams(USUAL, 10_000);

        assertThat(usual).isEqualTo(60_000_000);
        assertThat(verdict(72_000_000, usual).isPlausible()).isTrue();
        assertThat(verdict(72_000_001, usual).isPlausible()).isFalse();
        assertThat(verdict(100_000_000, usual).sentence())
                .contains("Dong riềng", "100 tấn", "1 ha", "60 tấn", "năm 2026", "nếu đúng thì để nguyên")
                .doesNotContainIgnoringCase("gian");
    }

    private static StockVerdict verdict(long stocked, long usual) {
        return new StockVerdict("Dong riềng", 2026, stocked, usual, 10_000, 120, "Nguồn thử");
    }

    private static CropYear year(SeasonSpan... seasons) {
        return new CropYear(2026, List.of(seasons));
    }

    private static SeasonSpan season(long id, long site, String from, String to) {
        return new SeasonSpan(id, site, "Dong riềng", LocalDate.parse(from), LocalDate.parse(to));
    }
}
