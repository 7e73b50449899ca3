package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.site.DiaryTestData.aSpray;
import static vn.chophien.site.DiaryTestData.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteTest {

    private static final LocalDate GRANTED = LocalDate.of(2026, 1, 1);
    private static final LocalDate ACTIVE = LocalDate.of(2026, 2, 1);
    private static final LocalDate SUSPENDED = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "{0} m² are {1} ha")
    @CsvSource(
            delimiter = '|',
            value = {"10000 | 1", "52000 | 5,2", "12500 | 1,25", "360 | 0,04", "999 | 0,1", "146000 | 14,6", "0 | 0"})
    void areasAreReadInHectares(long squareMetres, String hectares) {
        assertThat(Hectares.text(squareMetres)).isEqualTo(hectares);
    }

    /** Domain rule 2: what a code was on the day of harvest stays, whatever it becomes. */
    @ParameterizedTest(name = "on {0} the code is {1}")
    @CsvSource({
        "2026-01-31, GRANTED",
        "2026-02-01, ACTIVE", // a change counts from its own day on
        "2026-05-31, ACTIVE",
        "2026-06-01, SUSPENDED",
        "2026-11-22, SUSPENDED"
    })
    void codeHasTheStatusOfTheDay(LocalDate day, CodeStatus status) {
        assertThat(code().statusOn(day)).map(CodeStatusChange::status).contains(status);
    }

    @Test
    void codeHasNoStatusBeforeItWasGranted() {
        assertThat(code().statusOn(GRANTED.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnActiveCodeMayBeClaimed(CodeStatus status) {
        assertThat(status.isUsable()).isEqualTo(status == CodeStatus.ACTIVE);
    }

    @Test
    void entryThatCameLateSaysSo() {
        DiaryEntryView onTime = aSpray().at("2026-05-01T16:00:00Z").build();
        DiaryEntryView late = with(onTime, Instant.parse("2026-05-04T17:30:00Z"));

        assertThat(onTime.daysLate()).isZero();
        assertThat(late.daysLate()).isEqualTo(4); // 23:00 on the 1st here, 00:30 on the 5th here
    }

    @Test
    void correctedEntryStaysInTheDiaryAndCountsNoMore() {
        DiaryEntryView wrong = aSpray().build();
        DiaryEntryView right = aSpray().correcting(wrong).build();
        SeasonView season = season(wrong, right);

        assertThat(season.diary()).containsExactly(wrong, right);
        assertThat(season.valid()).containsExactly(right);
        assertThat(season.corrected()).containsExactly(wrong.id());
    }

    private static SiteCodeView code() {
        return new SiteCodeView(
                1,
                CodeKind.DOMESTIC,
                "BK-DR-9001",
                "Dong riềng",
                "Sở Nông nghiệp và Môi trường",
                GRANTED,
                null,
                null,
                null,
                null,
                List.of(
                        new CodeStatusChange(CodeStatus.GRANTED, GRANTED, null, null),
                        new CodeStatusChange(CodeStatus.ACTIVE, ACTIVE, null, null),
                        new CodeStatusChange(CodeStatus.SUSPENDED, SUSPENDED, "Thiếu nhật ký", null)));
    }

    private static DiaryEntryView with(DiaryEntryView entry, Instant receivedAt) {
        return new DiaryEntryView(
                entry.id(),
                entry.seasonId(),
                entry.kind(),
                entry.occurredAt(),
                entry.capturedAt(),
                receivedAt,
                entry.performer(),
                entry.material(),
                entry.activeIngredient(),
                entry.target(),
                entry.amount(),
                entry.phiDays(),
                entry.harvestGrams(),
                entry.note(),
                entry.enteredBy(),
                entry.correctsId(),
                entry.correctionReason());
    }
}
