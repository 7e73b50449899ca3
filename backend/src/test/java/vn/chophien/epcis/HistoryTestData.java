package vn.chophien.epcis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotOperation;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Lines and steps with valid defaults; a test says only what it is about. */
final class HistoryTestData {

    static final MarketNames NAMES = new MarketNames("https://cho.example.vn");
    static final LotAddress LOT =
            new LotAddress(new Gtin("08931234567897"), new LotNumber("L260201"), new LotToken("7KQ2M9X4TB0CDEF8"));
    static final LotAddress RAW = new LotAddress(null, new LotNumber("R1"), new LotToken("8KQ2M9X4TB0CDEF8"));
    private static final Instant AT = Instant.parse("2026-02-01T01:30:00Z");

    private HistoryTestData() {}

    static DiaryLine line(DiaryKind kind, @Nullable String material, @Nullable Long grams) {
        DiaryEntryView entry = new DiaryEntryView(
                5,
                7,
                kind,
                AT,
                AT,
                AT,
                "Tổ trồng số 1",
                material,
                null,
                null,
                "2 kg",
                7,
                grams,
                "ghi chú",
                "Tổ trồng số 1",
                null,
                null);
        return new DiaryLine(entry, 3, null, 1, "Dong riềng", "DR1");
    }

    static LotStep step(LotOperation operation, @Nullable Long grams, LotStep.Ingredient... ingredients) {
        return step(operation, grams, null, ingredients);
    }

    static LotStep step(
            LotOperation operation, @Nullable Long grams, @Nullable Long season, LotStep.Ingredient... ingredients) {
        LotStep.StepLot lot = new LotStep.StepLot(
                LOT, "Miến dong", 1, null, 500_000L, season, null, LocalDate.of(2026, 2, 1), null, "VN-BK-0123", "DR1");
        return new LotStep(9, operation, AT, "Bản Nà Mây", "HTX", null, grams, "0012", lot, List.of(ingredients));
    }
}
