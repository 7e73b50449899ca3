package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.site.DiaryScore.Part;

class DiaryScoreTest {

    private static final Instant DONE = Instant.parse("2026-10-01T02:00:00Z");

    @Test
    void aDiaryWithoutFaultHasAllPoints() {
        DiaryScore score = score(Map.of(1L, 1, 2L, 2), care(1, 0), care(2, 0), care(3, 0), care(4, 0));

        assertThat(score.points()).isEqualTo(100);
        assertThat(score.toRaise()).isEmpty();
    }

    @Test
    void threeLinesAreTheLeast() {
        assertThat(DiaryScore.of(season(care(1, 0), care(2, 0)), Map.of())).isEmpty();
        assertThat(DiaryScore.of(season(care(1, 0), care(2, 0), care(3, 0)), Map.of()))
                .isPresent();
    }

    @Test
    void theSameDiaryHasTheSameScoreInWhateverOrderItIsRead() {
        DiaryScore one = score(Map.of(2L, 1), care(1, 0), care(2, 9), spray(3, null), care(4, 2));
        DiaryScore other = score(Map.of(2L, 1), care(4, 2), spray(3, null), care(2, 9), care(1, 0));

        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100", "2, 80", "3, 80", "4, 50", "7, 50", "8, 20", "30, 20", "31, 0"})
    void aLineIsWorthLessTheLaterItCame(long days, int share) {
        assertThat(DiaryScore.timely(days)).isEqualTo(share);
        assertThat(share(score(Map.of(), care(1, days), care(2, days), care(3, days)), Part.TIMELY))
                .isEqualTo(share);
    }

    @Test
    void aSprayMustSayWhatAgainstWhatHowMuchAndHowLongToWait() {
        assertThat(DiaryScore.complete(spray(1, 14))).isEqualTo(100);
        assertThat(DiaryScore.complete(spray(1, null))).isEqualTo(83);
    }

    @Test
    void halfOfTheLinesWithPhotosAreEnough() {
        DiaryEntryView[] four = {care(1, 0), care(2, 0), care(3, 0), care(4, 0)};

        assertThat(share(score(Map.of(), four), Part.PHOTOS)).isZero();
        assertThat(share(score(Map.of(1L, 3), four), Part.PHOTOS)).isEqualTo(50);
        assertThat(share(score(Map.of(1L, 1, 2L, 1), four), Part.PHOTOS)).isEqualTo(100);
        assertThat(share(score(Map.of(1L, 1, 2L, 1, 3L, 1), four), Part.PHOTOS)).isEqualTo(100);
    }

    @Test
    void settingALineRightCostsLittleAndIsNotLate() {
        DiaryEntryView right = line(9, DiaryKind.CARE, 40, "Làm cỏ", null, null, null, null, 1L);
        DiaryScore once = score(
                Map.of(),
                care(1, 0),
                care(2, 0),
                care(3, 0),
                care(4, 0),
                care(5, 0),
                care(6, 0),
                care(7, 0),
                care(8, 0),
                care(10, 0),
                right);

        assertThat(share(once, Part.TIMELY)).isEqualTo(100);
        assertThat(share(once, Part.STEADY)).isEqualTo(100);
        assertThat(share(
                        score(
                                Map.of(),
                                care(1, 0),
                                care(2, 0),
                                care(3, 0),
                                line(9, DiaryKind.CARE, 0, "a", null, null, null, null, 1L)),
                        Part.STEADY))
                .isEqualTo(50);
    }

    @Test
    void saysWhatWouldRaiseItMost() {
        assertThat(score(Map.of(), care(1, 31), care(2, 31), care(3, 31)).toRaise())
                .containsExactly(Part.TIMELY, Part.PHOTOS);
    }

    private static int share(DiaryScore score, Part part) {
        return score.parts().stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow()
                .share();
    }

    private static DiaryScore score(Map<Long, Integer> photos, DiaryEntryView... lines) {
        return DiaryScore.of(season(lines), photos).orElseThrow();
    }

    private static SeasonView season(DiaryEntryView... lines) {
        return new SeasonView(
                1, 1, "Dong riềng", null, LocalDate.of(2026, 5, 1), null, List.copyOf(Arrays.asList(lines)));
    }

    private static DiaryEntryView care(long id, long daysLate) {
        return line(id, DiaryKind.CARE, daysLate, "Làm cỏ", null, null, null, null, null);
    }

    private static DiaryEntryView spray(long id, @Nullable Integer phi) {
        return line(id, DiaryKind.PESTICIDE, 0, null, "Anvil 5SC", "Hexaconazole", "Gỉ sắt", phi, null);
    }

    private static DiaryEntryView line(
            long id,
            DiaryKind kind,
            long daysLate,
            @Nullable String note,
            @Nullable String material,
            @Nullable String ingredient,
            @Nullable String target,
            @Nullable Integer phi,
            @Nullable Long corrects) {
        Instant received = DONE.plus(Duration.ofDays(daysLate));
        return new DiaryEntryView(
                id,
                1,
                kind,
                DONE,
                received,
                received,
                "Tổ 1",
                material,
                ingredient,
                target,
                material == null ? null : "2 lít",
                phi,
                null,
                note,
                "Thử",
                corrects,
                corrects == null ? null : "Ghi nhầm",
                DiaryDetails.NONE);
    }
}
