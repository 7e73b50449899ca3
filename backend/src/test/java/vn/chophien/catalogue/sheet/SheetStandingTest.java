package vn.chophien.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetStandingTest {

    private static final Instant MADE = Instant.parse("2026-11-28T01:00:00Z");
    private static final Instant LATER = MADE.plus(Duration.ofHours(1));

    @Test
    void aChangedProductGoesBackAsLongAsNobodyTouchedIt() {
        assertThat(changed(4, 4).keptBecause()).isEmpty();
        assertThat(changed(4, 5).keptBecause()).contains("đã được sửa hoặc được duyệt lại từ khi nhập");
    }

    @Test
    void aNewProductGoesWhileItIsADraftAsItWasMade() {
        assertThat(made("DRAFT", MADE, null).keptBecause()).isEmpty();
        assertThat(made("DRAFT", LATER, null).keptBecause()).contains("đã được duyệt hoặc được sửa từ khi nhập");
    }

    @Test
    void sendingItToStaffIsNoEditButTheirApprovalKeepsIt() {
        assertThat(made("PENDING", LATER, LATER).keptBecause()).isEmpty();
        assertThat(made("APPROVED", LATER, LATER).keptBecause()).isPresent();
    }

    @Test
    void aLaterSheetThatWasTakenBackFromItIsNoEdit() {
        SheetStanding standing = new SheetStanding(1, true, null, 0, LATER, now("DRAFT", LATER, null, false, false));

        assertThat(standing.keptBecause()).isEmpty();
    }

    @Test
    void ordersAndLotsKeepANewProduct() {
        assertThat(standing(now("DRAFT", MADE, null, true, false)).keptBecause())
                .contains("đã có lô hàng");
        assertThat(standing(now("DRAFT", MADE, null, false, true)).keptBecause())
                .contains("đã có người đặt mua từ khi nhập");
    }

    @Test
    void whatIsGoneKeepsNothing() {
        assertThat(standing(null).keptBecause()).isEmpty();
    }

    private static SheetStanding changed(int left, int version) {
        return new SheetStanding(
                1,
                false,
                "{}",
                left,
                null,
                new SheetStanding.Now("Miến dong", version, "APPROVED", MADE, LATER, null, MADE, true, true));
    }

    private static SheetStanding made(String status, Instant updated, @Nullable Instant submitted) {
        return standing(now(status, updated, submitted, false, false));
    }

    private static SheetStanding standing(SheetStanding.@Nullable Now now) {
        return new SheetStanding(1, true, null, 0, null, now);
    }

    private static SheetStanding.Now now(
            String status, Instant updated, @Nullable Instant submitted, boolean hasLots, boolean isOrdered) {
        return new SheetStanding.Now("Miến dong", 3, status, MADE, updated, submitted, null, hasLots, isOrdered);
    }
}
