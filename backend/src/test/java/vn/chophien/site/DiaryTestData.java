package vn.chophien.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/** Diary entries with valid defaults; a test says only what it is about. */
public final class DiaryTestData {

    private static final AtomicLong IDS = new AtomicLong();

    private DiaryKind kind = DiaryKind.PESTICIDE;
    private Instant occurredAt = Instant.parse("2026-05-01T01:00:00Z");
    private @Nullable Integer phiDays = 7;
    private @Nullable Long correctsId;
    private DiaryDetails details = DiaryDetails.NONE;

    private DiaryTestData() {}

    public static DiaryTestData aSpray() {
        return new DiaryTestData();
    }

    public static SeasonView season(DiaryEntryView... diary) {
        return new SeasonView(1, 1, "Dong riềng", "DR1", LocalDate.of(2026, 1, 10), null, List.of(diary));
    }

    public DiaryTestData of(DiaryKind kind) {
        this.kind = kind;
        return this;
    }

    public DiaryTestData on(LocalDate day) {
        return at(day.atTime(8, 0).atZone(Times.ZONE).toInstant().toString());
    }

    public DiaryTestData at(String instant) {
        this.occurredAt = Instant.parse(instant);
        return this;
    }

    public DiaryTestData withPhi(int days) {
        this.phiDays = days;
        return this;
    }

    public DiaryTestData withoutPhi() {
        this.phiDays = null;
        return this;
    }

    public DiaryTestData correcting(DiaryEntryView wrong) {
        this.correctsId = wrong.id();
        return this;
    }

    public DiaryTestData takingBack(DiaryEntryView wrong) {
        this.details = new DiaryDetails(Map.of(), null, null, null, true, null, null);
        return correcting(wrong);
    }

    public DiaryEntryView build() {
        return new DiaryEntryView(
                IDS.incrementAndGet(),
                1,
                kind,
                occurredAt,
                occurredAt,
                occurredAt,
                "Tổ trồng dong số 1",
                "Anvil 5SC",
                "Hexaconazole",
                "Bệnh đốm lá",
                "2,6 lít",
                phiDays,
                null,
                null,
                "Tổ trồng dong số 1",
                correctsId,
                correctsId == null ? null : "Ghi nhầm",
                details);
    }
}
