package vn.chophien.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.site.DiaryDetails;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.SeasonView;

class DiaryLookTest {

    private static final Instant DONE = Instant.parse("2026-11-01T02:00:00Z");

    @Test
    void aLineThatArrivesOnTheLastDayAllowedIsNotLate() {
        assertThat(kinds(line(DONE.plusSeconds(7 * 86_400L), DONE, 14, null))).isEmpty();
        assertThat(kinds(line(DONE.plusSeconds(8 * 86_400L), DONE, 14, null))).containsExactly(FlagKind.LATE);
    }

    @Test
    void aSprayWithoutDaysAndADrugOffTheListAreFlagged() {
        assertThat(kinds(line(DONE, DONE, null, false)))
                .containsExactlyInAnyOrder(FlagKind.MISSING_DAYS, FlagKind.UNLISTED);
        assertThat(kinds(line(DONE, DONE, 14, true))).isEmpty();
    }

    @Test
    void aClockThatRunsAheadIsFlagged() {
        assertThat(kinds(line(DONE, DONE.plusSeconds(3_600), 14, null))).containsExactly(FlagKind.CLOCK);
    }

    @Test
    void aLineThatWasCorrectedIsNotLookedAtAnyMore() {
        DiaryEntryView wrong = line(DONE, DONE, null, null);
        DiaryEntryView right = new DiaryEntryView(
                2,
                1,
                DiaryKind.PESTICIDE,
                DONE,
                DONE,
                DONE,
                "Tổ 1",
                "Anvil 5SC",
                "Hexaconazole",
                null,
                "2 lít",
                14,
                null,
                null,
                "Thử",
                1L,
                "Ghi thiếu ngày",
                DiaryDetails.NONE);

        assertThat(kinds(wrong, right)).isEmpty();
    }

    @Test
    void aPhotoLikeAnothersIsShownBesideTheOneMostAlike() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        String photo = "a".repeat(64);
        FlagRepository.LikePhoto same = new FlagRepository.LikePhoto(7, day, photo, "b".repeat(64), "HTX A", day, 0);
        FlagRepository.LikePhoto near = new FlagRepository.LikePhoto(7, day, photo, "c".repeat(64), "HTX B", day, 5);

        List<Finding> found = new DiaryLook(season(), 7, new Finding.Where(1, 1L, 1L, null, null))
                .findings(null, List.of(same, near));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).pair()).isEqualTo(new Finding.Pair(photo, "b".repeat(64)));
        assertThat(found.get(0).sentence()).contains("giống ảnh trong nhật ký của HTX A, dòng ngày 01/11/2026.");
    }

    private static SeasonView season(DiaryEntryView... diary) {
        return new SeasonView(1, 1, "Dong riềng", null, LocalDate.of(2026, 5, 1), null, List.of(diary));
    }

    private static List<FlagKind> kinds(DiaryEntryView... diary) {
        return new DiaryLook(season(diary), 7, new Finding.Where(1, 1L, 1L, null, null))
                .findings(null, List.of()).stream().map(Finding::kind).toList();
    }

    private static DiaryEntryView line(
            Instant received, Instant captured, @Nullable Integer days, @Nullable Boolean listed) {
        return new DiaryEntryView(
                1,
                1,
                DiaryKind.PESTICIDE,
                DONE,
                captured,
                received,
                "Tổ 1",
                "Anvil 5SC",
                "Hexaconazole",
                null,
                "2 lít",
                days,
                null,
                null,
                "Thử",
                null,
                null,
                new DiaryDetails(Map.of(), null, listed, null, false, null, null));
    }
}
