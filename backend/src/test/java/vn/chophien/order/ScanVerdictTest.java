package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.lot.FoundLot;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStatus;
import vn.chophien.order.ScanVerdict.Kind;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

/** What a packer is told about the pack in their hand. */
class ScanVerdictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final long ITEM = 7;
    private static final long A = 11;
    private static final long B = 12;

    private final ScanSheet threeOfA = sheet(line(3, reserved(A, 3)));

    @Test
    void aPackOfTheReservedLotCountsOne() {
        ScanVerdict verdict = judge(lot(A, 0), threeOfA);

        assertThat(verdict.kind()).isEqualTo(Kind.COUNTS);
        assertThat(verdict.steps()).isEqualTo(1);
    }

    @Test
    void weighedGoodsCountWholeWithOneScan() {
        OrderLineView kilograms = new OrderLineView(
                1,
                ITEM,
                "Gừng",
                "Cân",
                new Quantity(1250, 3, "kg"),
                money(),
                money(),
                money(),
                List.of(new PackedLot(A, "A", "TOKENA", new Quantity(1250, 3, "kg"), LotStatus.NORMAL, false)));

        ScanVerdict verdict = judge(lot(A, 0), sheet(kilograms));

        assertThat(verdict.steps()).isEqualTo(1250);
    }

    @Test
    void anotherLotOfTheSameGoodsIsOfferedAsFarAsItGoes() {
        ScanVerdict verdict = judge(lot(B, 2), threeOfA);

        assertThat(verdict.kind()).isEqualTo(Kind.SWAP);
        assertThat(verdict.steps()).isEqualTo(2);
        assertThat(verdict.sentence()).contains("giữ lô A", "quét lô B");
    }

    @Test
    void aLotThatIsAllPromisedToOthersIsNotOffered() {
        assertThat(judge(lot(B, 0), threeOfA).kind()).isEqualTo(Kind.NOTHING_FREE);
    }

    @Test
    void aFullLineTakesNoMore() {
        ScanSheet full = sheet(line(3, reserved(A, 3)), scan(A, 3));

        ScanVerdict verdict = judge(lot(A, 9), full);

        assertThat(full.isComplete()).isTrue();
        assertThat(verdict.kind()).isEqualTo(Kind.LINE_IS_FULL);
        assertThat(verdict.sentence()).contains("Đã đủ 3");
    }

    @Test
    void goodsThatWereNotOrderedAreNamed() {
        FoundLot other = new FoundLot(A, 99L, "X", "Chè Shan", LotStatus.NORMAL, false, null, 5, null, null, false);

        ScanVerdict verdict = judge(other, threeOfA);

        assertThat(verdict.kind()).isEqualTo(Kind.WRONG_ITEM);
        assertThat(verdict.sentence()).contains("Chè Shan");
    }

    @ParameterizedTest
    @EnumSource(value = LotStatus.class, names = "NORMAL", mode = EnumSource.Mode.EXCLUDE)
    void aStoppedLotStaysOut(LotStatus status) {
        FoundLot stopped = new FoundLot(A, ITEM, "A", "Miến", status, false, null, 5, null, null, false);

        assertThat(judge(stopped, threeOfA).kind()).isEqualTo(Kind.STOPPED);
    }

    @Test
    void soDoesOneWhoseCodeIsSuspended() {
        FoundLot stopped = new FoundLot(A, ITEM, "A", "Miến", LotStatus.NORMAL, true, null, 5, null, null, false);

        assertThat(judge(stopped, threeOfA).kind()).isEqualTo(Kind.STOPPED);
    }

    @Test
    void theLastDayStillCountsAndTheNextDoesNot() {
        assertThat(judge(expiring(TODAY), threeOfA).kind()).isEqualTo(Kind.COUNTS);
        assertThat(judge(expiring(TODAY.minusDays(1)), threeOfA).kind()).isEqualTo(Kind.EXPIRED);
    }

    @Test
    void theSamePackIsNotPackedTwice() {
        FoundLot pack = new FoundLot(A, ITEM, "A", "Miến", LotStatus.NORMAL, false, null, 5, "7KQ2M9X4T0", 5L, false);

        assertThat(ScanVerdict.of(pack, threeOfA, TODAY, "đơn này rồi").kind()).isEqualTo(Kind.PACKED_BEFORE);
        assertThat(ScanVerdict.of(pack, threeOfA, TODAY, null).kind()).isEqualTo(Kind.COUNTS);
    }

    @Test
    void aNumberThatWasNeverPrintedAndAVoidLabelAreRefused() {
        FoundLot copied =
                new FoundLot(A, ITEM, "A", "Miến", LotStatus.NORMAL, false, null, 5, "0000000000", null, false);
        FoundLot spoilt = new FoundLot(A, ITEM, "A", "Miến", LotStatus.NORMAL, false, null, 5, "7KQ2M9X4T0", 5L, true);

        assertThat(judge(copied, threeOfA).kind()).isEqualTo(Kind.FOREIGN_PACK);
        assertThat(judge(spoilt, threeOfA).kind()).isEqualTo(Kind.FOREIGN_PACK);
    }

    @Test
    void aSwapGivesUpWhatMayNotBePackedFirstAndKeepsWhatWasScanned() {
        PackedLot held = new PackedLot(B, "B", "TOKENB", new Quantity(1, 0, "gói"), LotStatus.ON_HOLD, false);
        ScanSheet sheet = sheet(line(3, reserved(A, 2), held), scan(A, 1));

        assertThat(sheet.lines().get(0).withInstead(13, 1)).containsExactly(new LotShare(A, 2), new LotShare(13, 1));
        assertThat(sheet.lines().get(0).withInstead(13, 2)).containsExactly(new LotShare(A, 1), new LotShare(13, 2));
    }

    private static ScanVerdict judge(FoundLot lot, ScanSheet sheet) {
        return ScanVerdict.of(lot, sheet, TODAY, null);
    }

    private static FoundLot lot(long id, long remaining) {
        return new FoundLot(
                id, ITEM, id == A ? "A" : "B", "Miến", LotStatus.NORMAL, false, null, remaining, null, null, false);
    }

    private static FoundLot expiring(@Nullable LocalDate day) {
        return new FoundLot(A, ITEM, "A", "Miến", LotStatus.NORMAL, false, day, 0, null, null, false);
    }

    private static PackedLot reserved(long lot, long steps) {
        return new PackedLot(
                lot, lot == A ? "A" : "B", "TOKEN", new Quantity(steps, 0, "gói"), LotStatus.NORMAL, false);
    }

    private static OrderLineView line(long steps, PackedLot... lots) {
        return new OrderLineView(
                1, ITEM, "Miến", "Gói", new Quantity(steps, 0, "gói"), money(), money(), money(), List.of(lots));
    }

    private static PackScan scan(long lot, long steps) {
        return new PackScan(1, 1, lot, null, steps, Instant.EPOCH, "Người đóng gói");
    }

    private static ScanSheet sheet(OrderLineView line, PackScan... scans) {
        return ScanSheet.of(List.of(line), List.of(scans));
    }

    private static Money money() {
        return Money.ofDong(1000);
    }
}
