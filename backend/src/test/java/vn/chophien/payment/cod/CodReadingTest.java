package vn.chophien.payment.cod;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.payment.cod.CodReading.Booked;
import vn.chophien.payment.cod.CodReading.Held;

class CodReadingTest {

    private static final List<String> HEAD =
            List.of("STT", "Mã đơn hàng", "Mã vận đơn", "Tiền thu hộ (COD)", "Phí thu hộ", "Ngày đối soát");
    private static final String ORDER = "CP261121K7Q2M";
    private static final String OTHER = "CP261121AAAAA";

    private final CodReading reading = new CodReading(
            CodColumns.guess(HEAD),
            List.of(
                    Held.whole(ORDER, "EA 123 456 789 VN", 185_000, true),
                    Held.whole(OTHER, null, 90_000, true),
                    Held.whole("CP261121BBBBB", null, 0, false)),
            Set.of(new Booked(OTHER, null, 10_000, 0, LocalDate.of(2026, 11, 20))));

    @Test
    void columnsAreGuessedFromTheirHeads() {
        assertThat(CodColumns.guess(HEAD)).isEqualTo(new CodColumns(1, 2, 3, 4, 5));
        assertThat(CodColumns.guess(List.of("Order", "Tracking", "COD", "Fee", "Date")))
                .isEqualTo(new CodColumns(0, 1, 2, 3, 4));
        assertThat(CodColumns.guess(List.of("a", "b")).isUsable()).isFalse();
    }

    @Test
    void anOrderIsFoundByItsNumberOrByItsParcel() {
        CodLine byNumber = line("x " + ORDER, "", "185.000", "5.550", "21/11/2026");

        assertThat(byNumber.verdict()).isEqualTo(CodVerdict.EXACT);
        assertThat(byNumber.fee().dong()).isEqualTo(5_550);
        assertThat(byNumber.paidOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(line("", "ea123456789vn", "185000", "", "").verdict()).isEqualTo(CodVerdict.DUPLICATE);
    }

    @Test
    void lessAndMoreAreSeenAndNoMoreThanWasHeldIsApplied() {
        CodLine less = line(ORDER, "", "100000", "0", "");
        CodLine rest = line(ORDER, "", "90000", "0", "");

        assertThat(less.verdict()).isEqualTo(CodVerdict.LESS);
        assertThat(less.difference().dong()).isEqualTo(-85_000);
        assertThat(rest.verdict()).isEqualTo(CodVerdict.MORE);
        assertThat(rest.applied().dong()).isEqualTo(85_000);
    }

    @Test
    void aLineThatWasBookedBeforeIsTheSameLine() {
        assertThat(line(OTHER, "", "10000", "0", "2026-11-20").verdict()).isEqualTo(CodVerdict.DUPLICATE);
        assertThat(line(OTHER, "", "10000", "0", "2026-11-21").verdict()).isEqualTo(CodVerdict.LESS);
    }

    @Test
    void whatIsUnknownUndeliveredOrUnreadableAppliesNothing() {
        assertThat(line("CP261121ZZZZZ", "", "5000", "0", "").verdict()).isEqualTo(CodVerdict.UNKNOWN);
        assertThat(line("CP261121BBBBB", "", "5000", "0", "").verdict()).isEqualTo(CodVerdict.NOT_DELIVERED);
        assertThat(line(ORDER, "", "nhiều", "0", "").verdict()).isEqualTo(CodVerdict.UNREADABLE);
        assertThat(line(ORDER, "", "5000", "6000", "").verdict()).isEqualTo(CodVerdict.UNREADABLE);
    }

    @Test
    void ofSeveralParcelsTheNumberOnTheParcelDecidesAndWithoutItTheAmount() {
        CodReading parts = inParts(Set.of());

        CodLine second = parts.line(2, List.of("1", OTHER, "VN2", "60000", "0", ""));
        CodLine first = parts.line(3, List.of("2", OTHER, "", "60000", "0", ""));
        CodLine early = parts.line(4, List.of("3", "", "VN3", "10000", "0", ""));

        assertThat(second.position()).isEqualTo(2);
        assertThat(second.verdict()).isEqualTo(CodVerdict.EXACT);
        assertThat(first.position()).isEqualTo(1);
        assertThat(first.verdict()).isEqualTo(CodVerdict.EXACT);
        assertThat(early.verdict()).isEqualTo(CodVerdict.NOT_DELIVERED);
    }

    @Test
    void oneLineMayBeForAllParcelsAtOnce() {
        CodReading parts = inParts(Set.of());

        CodLine all = parts.line(2, List.of("1", OTHER, "", "120000", "0", ""));
        CodLine again = parts.line(3, List.of("2", OTHER, "VN1", "60000", "0", ""));

        assertThat(all.verdict()).isEqualTo(CodVerdict.EXACT);
        assertThat(all.parcelId()).isNull();
        assertThat(again.verdict()).isEqualTo(CodVerdict.DUPLICATE);
    }

    @Test
    void aParcelsLineOfAnEarlierListPaysNoOtherParcelOfTheSamePrice() {
        CodReading parts = inParts(Set.of(new Booked(OTHER, 11L, 60_000, 0, LocalDate.of(2026, 11, 20))));

        assertThat(parts.line(2, List.of("1", OTHER, "", "60000", "0", "2026-11-20"))
                        .verdict())
                .isEqualTo(CodVerdict.DUPLICATE);
        assertThat(parts.line(3, List.of("2", OTHER, "", "60000", "0", "2026-11-21"))
                        .position())
                .isEqualTo(1);
    }

    private static CodReading inParts(Set<Booked> booked) {
        return new CodReading(
                CodColumns.guess(HEAD),
                List.of(
                        new Held(OTHER, 11L, 1, "VN1", 60_000, true),
                        new Held(OTHER, 12L, 2, "VN2", 60_000, true),
                        new Held(OTHER, 13L, 3, "VN3", 0, false)),
                booked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"185000|185000", "185.000|185000", "1,250,000 đ|1250000", "185000.00|185000", "90 000 VND|90000"})
    void amountsAreReadAsCarriersWriteThem(String text, long dong) {
        assertThat(CodReading.dong(text)).isEqualTo(OptionalLong.of(dong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "185.000,50", "-5000", "1e5"})
    void whatIsNoWholeAmountIsNotGuessed(String text) {
        assertThat(CodReading.dong(text)).isEmpty();
    }

    @Test
    void tablesComeWithTabsCommasOrSemicolons() {
        assertThat(CodTable.read("a\tb\n1\t2\n\n")).isEqualTo(List.of(List.of("a", "b"), List.of("1", "2")));
        assertThat(CodTable.read("\ufeffa;b\r\n\"x;\"\"y\"\"\";2"))
                .isEqualTo(List.of(List.of("a", "b"), List.of("x;\"y\"", "2")));
        assertThat(CodTable.read("a,b\n\"1,5\",\"hai\ndòng\""))
                .isEqualTo(List.of(List.of("a", "b"), List.of("1,5", "hai dòng")));
    }

    private CodLine line(String order, String tracking, String amount, String fee, String day) {
        return reading.line(2, List.of("1", order, tracking, amount, fee, day));
    }
}
