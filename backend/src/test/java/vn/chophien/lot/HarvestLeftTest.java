package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.SeasonView;

class HarvestLeftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @Test
    void whatLotsTookIsNoLongerThere() {
        List<HarvestLeft> left = left(Map.of(1L, 300L), Map.of(), harvest(1, 1_000, null));

        assertThat(left).containsExactly(new HarvestLeft(1, DAY, 1_000, 700));
    }

    @Test
    void aCorrectionStandsForTheLineThatItCorrectsAndPaysForItsLots() {
        List<HarvestLeft> left = left(
                Map.of(1L, 300L, 2L, 100L),
                Map.of(),
                harvest(1, 1_000, null),
                harvest(2, 600, 1L),
                harvest(3, 500, 2L));

        assertThat(left).containsExactly(new HarvestLeft(3, DAY, 500, 100));
    }

    @Test
    void aCorrectionBelowWhatWasTakenLeavesNothing() {
        List<HarvestLeft> left = left(Map.of(1L, 900L), Map.of(), harvest(1, 1_000, null), harvest(2, 600, 1L));

        assertThat(left).containsExactly(new HarvestLeft(2, DAY, 600, 0));
    }

    @Test
    void lotsThatNameNoEntryAreTakenFromTheirDayOnce() {
        List<HarvestLeft> left = left(Map.of(), Map.of(DAY, 1_200L), harvest(1, 1_000, null), harvest(2, 1_000, null));

        assertThat(left).extracting(HarvestLeft::left).containsExactly(0L, 800L);
    }

    private static List<HarvestLeft> left(
            Map<Long, Long> byEntry, Map<LocalDate, Long> byDay, DiaryEntryView... diary) {
        SeasonView season = new SeasonView(1, 1, "Dong riềng", null, LocalDate.of(2026, 1, 1), null, List.of(diary));
        return HarvestLeft.of(season, byEntry, byDay);
    }

    private static DiaryEntryView harvest(long id, long grams, @Nullable Long corrects) {
        Instant at = Instant.parse("2026-09-21T02:00:00Z");
        return new DiaryEntryView(
                id,
                1,
                DiaryKind.HARVEST,
                at,
                at,
                at,
                "Tổ",
                null,
                null,
                null,
                null,
                null,
                grams,
                null,
                "Tổ",
                corrects,
                corrects == null ? null : "Cân lại");
    }
}
