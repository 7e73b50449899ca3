package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, không đồng",
        "500, năm trăm đồng",
        "15000, mười lăm nghìn đồng",
        "21000, hai mươi mốt nghìn đồng",
        "85000, tám mươi lăm nghìn đồng",
        "85500, tám mươi lăm nghìn năm trăm đồng",
        "105000, một trăm linh năm nghìn đồng",
        "110000, một trăm mười nghìn đồng",
        "1200000, một triệu hai trăm nghìn đồng",
        "1005000, một triệu không trăm linh năm nghìn đồng",
        "2000000005, hai tỷ không trăm linh năm đồng",
        "11111, mười một nghìn một trăm mười một đồng"
    })
    void amountsAreSaidAsPeopleSayThem(long dong, String words) {
        assertThat(MoneyWords.of(Money.ofDong(dong))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1\u00A0₫", "1000000000000, 1.000.000.000.000\u00A0₫"})
    void whatNobodySaysStaysInDigits(long dong, String digits) {
        assertThat(MoneyWords.of(Money.ofDong(dong))).isEqualTo(digits);
    }
}
