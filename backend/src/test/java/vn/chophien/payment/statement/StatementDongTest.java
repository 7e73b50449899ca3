package vn.chophien.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementDongTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000|1250000",
                "1,250,000|1250000",
                "1250000|1250000",
                "1.250.000 VND|1250000",
                "1.250.000 VNĐ|1250000",
                "1.250.000đ|1250000",
                "1.250.000 ₫|1250000",
                "1,250,000.00|1250000",
                "1.250.000,00|1250000",
                "1250000.0|1250000",
                "+1,250,000|1250000",
                "-50,000|-50000",
                "(50,000)|-50000",
                "50,000-|-50000",
                "1.250|1250",
                "999|999",
                "0|0",
                "''|0",
                "-|0",
                "–|0",
            })
    void readsWhatBanksWrite(String text, long dong) {
        assertThat(StatementDong.read(text)).hasValue(dong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1250000.5",
                "12.50",
                "1.25.000",
                "1.250,000.000",
                "1,250.000,5",
                "abc",
                "=1+1",
                "1e9",
                "#N/A",
                "1..000",
                "9999999999999999",
                "--5"
            })
    void whatIsNoWholeAmountIsNotRead(String text) {
        assertThat(StatementDong.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyAmountIsReadInEveryDress(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DecimalFormat dots = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        DecimalFormat commas = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.US));
        for (int i = 0; i < 500; i++) {
            long dong = random.nextLong(1, 1L << random.nextInt(1, 47));
            List<String> dresses = List.of(
                    Long.toString(dong),
                    dots.format(dong),
                    commas.format(dong),
                    commas.format(dong) + ".00",
                    dots.format(dong) + ",00",
                    dots.format(dong) + "\u00A0VND",
                    "+" + commas.format(dong));
            for (String dress : dresses) {
                assertThat(StatementDong.read(dress)).as(dress).hasValue(dong);
                assertThat(StatementDong.read("-" + dress.replace("+", "")))
                        .as(dress)
                        .hasValue(-dong);
            }
        }
    }
}
