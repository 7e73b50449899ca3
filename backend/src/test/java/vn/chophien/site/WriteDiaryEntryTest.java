package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.InvalidInput;

class WriteDiaryEntryTest {

    @Test
    void theSameLineHasTheSameFingerprintAndAnyOtherHasNot() {
        WriteDiaryEntry spray = entry(DiaryKind.PESTICIDE, "Anvil 5SC", 14, null, Map.of(DiaryField.PLOT, "Lô 1"));
        WriteDiaryEntry again = entry(DiaryKind.PESTICIDE, "Anvil 5SC", 14, null, Map.of(DiaryField.PLOT, "Lô 1"));
        WriteDiaryEntry days = entry(DiaryKind.PESTICIDE, "Anvil 5SC", 15, null, Map.of(DiaryField.PLOT, "Lô 1"));
        WriteDiaryEntry plot = entry(DiaryKind.PESTICIDE, "Anvil 5SC", 14, null, Map.of(DiaryField.PLOT, "Lô 2"));

        assertThat(again.fingerprint()).isEqualTo(spray.fingerprint());
        assertThat(days.fingerprint()).isNotEqualTo(spray.fingerprint());
        assertThat(plot.fingerprint()).isNotEqualTo(spray.fingerprint());
    }

    @Test
    void sprayWithoutDaysIsTakenBecauseItKeepsTheHarvestShut() {
        entry(DiaryKind.PESTICIDE, "Anvil 5SC", null, null, Map.of()).check();
    }

    @Test
    void whatIsMissingOrTooMuchIsSaidByField() {
        refused(entry(DiaryKind.PESTICIDE, null, 14, null, Map.of()), "material");
        refused(entry(DiaryKind.PESTICIDE, "Anvil 5SC", -1, null, Map.of()), "phiDays");
        refused(entry(DiaryKind.PESTICIDE, "Anvil 5SC", 366, null, Map.of()), "phiDays");
        refused(entry(DiaryKind.HARVEST, null, null, null, Map.of()), "harvest");
        refused(entry(DiaryKind.HARVEST, null, null, 0L, Map.of()), "harvest");
        refused(entry(DiaryKind.CARE, null, null, null, Map.of()), "note");
        refused(entry(DiaryKind.CARE, null, null, null, Map.of(DiaryField.NPK, "5-10-3")), "npk");
        refused(entry(DiaryKind.SEED, "x".repeat(121), null, null, Map.of()), "material");
    }

    @Test
    void packingStockingSalesAndSlaughterAskForNumbers() {
        refused(amounted(DiaryKind.PACKING, "nhiều", null, Map.of()), "amount");
        refused(amounted(DiaryKind.STOCKING, null, null, Map.of()), "amount");
        refused(amounted(DiaryKind.SALE, "5 chục", null, toTrader()), "pieces");
        refused(amounted(DiaryKind.SALE, "2 tạ", null, Map.of()), "customer_kind");
        refused(amounted(DiaryKind.SALE, "2 tạ", null, Map.of(DiaryField.CUSTOMER_KIND, "Bà Thử")), "customer_kind");
        refused(amounted(DiaryKind.SLAUGHTER, "2 tạ", 90_000L, Map.of()), "amount");
        refused(amounted(DiaryKind.SLAUGHTER, "60 con", null, Map.of()), "harvest");
        amounted(DiaryKind.SALE, "5 chục (chục 12)", null, toTrader()).check();
        amounted(DiaryKind.SLAUGHTER, "60 con", 90_000L, Map.of()).check();
        amounted(DiaryKind.STOCKING, "400 con", null, Map.of()).check();
    }

    private static Map<DiaryField, String> toTrader() {
        return Map.of(DiaryField.CUSTOMER_KIND, "Thương lái");
    }

    private static void refused(WriteDiaryEntry entry, String field) {
        assertThatThrownBy(entry::check)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .satisfies(invalid -> assertThat(invalid.sentences()).containsOnlyKeys(field));
    }

    private static WriteDiaryEntry entry(
            DiaryKind kind,
            @Nullable String material,
            @Nullable Integer days,
            @Nullable Long grams,
            Map<DiaryField, String> details) {
        return entry(kind, material, null, days, grams, details);
    }

    private static WriteDiaryEntry amounted(
            DiaryKind kind, @Nullable String amount, @Nullable Long grams, Map<DiaryField, String> details) {
        return entry(kind, null, amount, null, grams, details);
    }

    private static WriteDiaryEntry entry(
            DiaryKind kind,
            @Nullable String material,
            @Nullable String amount,
            @Nullable Integer days,
            @Nullable Long grams,
            Map<DiaryField, String> details) {
        return new WriteDiaryEntry(
                "00000000-0000-4000-8000-000000000001",
                1,
                kind,
                LocalDate.of(2026, 5, 1),
                null,
                null,
                DiarySource.ONLINE,
                "Tổ trồng dong số 1",
                material,
                null,
                null,
                amount,
                days,
                grams,
                null,
                details,
                null,
                null,
                false,
                null,
                false,
                List.of());
    }
}
