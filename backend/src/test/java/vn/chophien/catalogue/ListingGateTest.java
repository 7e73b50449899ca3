package vn.chophien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain 3.3 and 7.1: which codes let a product be listed. */
class ListingGateTest {

    private static final CodeNeed ORANGES = new CodeNeed("DOMESTIC", "Cam sành", "Dữ liệu minh họa");

    @ParameterizedTest(name = "a {1} code for {0} that is {2} opens the gate: {3}")
    @CsvSource({
        "Cam sành, DOMESTIC, ACTIVE, true",
        "Cam, DOMESTIC, ACTIVE, true",
        "cam sanh Bắc Kạn, DOMESTIC, ACTIVE, true",
        "Quýt, DOMESTIC, ACTIVE, false",
        "Camelia, DOMESTIC, ACTIVE, false",
        "Cam sành, EXPORT, ACTIVE, false",
        "Cam sành, DOMESTIC, SUSPENDED, false",
        "Cam sành, DOMESTIC, REVOKED, false",
        "Cam sành, DOMESTIC, EXPIRED, false",
        "Cam sành, DOMESTIC, GRANTED, false",
        "Cam sành, DOMESTIC, , false"
    })
    void onlyACodeInUseOfTheRightKindForTheRightCropDoes(
            String crop, String kind, @Nullable String status, boolean open) {
        assertThat(ListingGate.lacking(ORANGES, List.of(code(crop, kind, status)))
                        .isEmpty())
                .isEqualTo(open);
    }

    @Test
    void oneGoodCodeIsEnough() {
        assertThat(ListingGate.lacking(
                        ORANGES, List.of(code("Cam", "DOMESTIC", "SUSPENDED"), code("Cam", "DOMESTIC", "ACTIVE"))))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsReason() {
        assertThat(ListingGate.lacking(ORANGES, List.of(code("Cam", "DOMESTIC", "SUSPENDED"))))
                .hasValueSatisfying(said -> assertThat(said).contains("đang tạm dừng từ 20/11/2026", "Sổ ghi thiếu"));
        assertThat(ListingGate.lacking(ORANGES, List.of(code("Quýt", "DOMESTIC", "ACTIVE"))))
                .hasValueSatisfying(said -> assertThat(said).contains("cấp cho Quýt, không phải cho Cam sành"));
        assertThat(ListingGate.lacking(ORANGES, List.of()))
                .hasValueSatisfying(said -> assertThat(said).contains("chưa khai mã nào như vậy"));
    }

    @Test
    void anyCropDoesWhereTheRowNamesNone() {
        CodeNeed any = new CodeNeed("PACKING_HOUSE", null, "Dữ liệu minh họa");

        assertThat(ListingGate.lacking(any, List.of(code("Miến", "PACKING_HOUSE", "ACTIVE"))))
                .isEmpty();
    }

    private static SellerCode code(String crop, String kind, @Nullable String status) {
        return new SellerCode("BK-1", kind, crop, status, LocalDate.of(2026, 11, 20), "Sổ ghi thiếu");
    }
}
