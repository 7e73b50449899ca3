package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 g          | 500 g     | 500
            12 lạng        | 12 lạng   | 1200
            12 lang        | 12 lạng   | 1200
            850kg          | 850 kg    | 850000
            1.560 kg       | 1.560 kg  | 1560000
            12,5 Kg        | 12,5 kg   | 12500
            12.5 kg        | 12,5 kg   | 12500
            3 cân          | 3 kg      | 3000
            3 kí           | 3 kg      | 3000
            2 ki-lô-gam    | 2 kg      | 2000
            4 yến          | 4 yến     | 40000
            2 tạ           | 2 tạ      | 200000
            2 tạ rưỡi      | 2,5 tạ    | 250000
            1,5 tấn        | 1,5 tấn   | 1500000
            1,5 tan        | 1,5 tấn   | 1500000
            0,05 kg        | 0,05 kg   | 50
            """)
    void massesAreUnderstoodAsPeopleWriteThem(String typed, String kept, long grams) {
        Amount amount = Amount.read(typed).orElseThrow();

        assertThat(amount.text()).isEqualTo(kept);
        assertThat(amount.grams()).isEqualTo(grams);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,6 lít            | 2,6 lít           | 2.6   | LTR
            2 l                | 2 lít             | 2     | LTR
            300 ml             | 300 ml            | 300   | MLT
            30 con             | 30 con            | 30    | HEA
            1.200 cây          | 1.200 cây         | 1200  | H87
            50 bó              | 50 bó             | 50    | H87
            7 mớ               | 7 mớ              | 7     | H87
            20 túi             | 20 túi            | 20    | H87
            20 hộp             | 20 hộp            | 20    | H87
            3 thùng            | 3 thùng           | 3     | H87
            5 chục (chục 10)   | 5 chục (chục 10)  | 50    | H87
            5 chục (chục 12)   | 5 chục (chục 12)  | 60    | H87
            2 chục rưỡi (chục 14) | 2,5 chục (chục 14) | 35 | H87
            2 tạ               | 2 tạ              | 200   | KGM
            """)
    void everyUnitHasACodeThatPartnersRead(String typed, String kept, BigDecimal number, String code) {
        Amount amount = Amount.read(typed).orElseThrow();

        assertThat(amount.text()).isEqualTo(kept);
        assertThat(amount.inCommonUnit()).isEqualByComparingTo(number);
        assertThat(amount.unit().commonCode()).isEqualTo(code);
        assertThat(amount.grams() == null).isEqualTo(!code.equals("KGM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "tạ",
                "0 kg",
                "-2 kg",
                "2,5 con",
                "2,6 lít pha 1.000 lít nước",
                "5,2 ha",
                "2 can",
                "1e9 kg",
                "1,2345 kg",
                "1.56.0 kg",
                "9999999999 kg",
                "2 tạ 3",
                "40 kg mỗi ngày"
            })
    void everythingElseIsWords(String typed) {
        assertThat(Amount.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsReadBackAsTheSame(AmountUnit unit) {
        Amount amount = new Amount(3_000, unit, unit == AmountUnit.DOZEN ? Integer.valueOf(12) : null);

        assertThat(Amount.read(amount.text())).contains(amount);
    }

    @Test
    void aDozenIsAskedFor() {
        assertThat(Amount.read("5 chục").orElseThrow().asksPieces()).isTrue();
        assertThat(Amount.read("5 chục (chục 12)").orElseThrow().asksPieces()).isFalse();
        assertThat(Amount.read("5 kg (chục 12)").orElseThrow().pieces()).isNull();
    }
}
