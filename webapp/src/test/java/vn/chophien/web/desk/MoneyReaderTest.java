package vn.chophien.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.shared.Money;

class MoneyReaderTest {

    @ParameterizedTest(name = "{0} is {1} đồng")
    @CsvSource(
            delimiter = '|',
            value = {
                "85000 | 85000",
                "85.000 | 85000",
                "85,000 | 85000",
                "85 000 | 85000",
                "85.000đ | 85000",
                "85.000 ₫ | 85000",
                "85000 VNĐ | 85000",
                "85000 đồng | 85000",
                "1.250.000 | 1250000",
                "85k | 85000",
                "85K | 85000",
                "85 k | 85000",
                "85,5k | 85500",
                "85k5 | 85500",
                "85 nghìn | 85000",
                "85 nghin | 85000",
                "85 ngàn | 85000",
                "85 nghìn đồng | 85000",
                "1tr2 | 1200000",
                "1tr25 | 1250000",
                "1tr250 | 1250000",
                "1 triệu 2 | 1200000",
                "1,2 triệu | 1200000",
                "1.2tr | 1200000",
                "1 triệu 250 nghìn | 1250000",
                "2 triệu | 2000000",
                "'  85k  ' | 85000"
            })
    void pricesAreReadAsPeopleWriteThem(String typed, long dong) {
        assertThat(MoneyReader.read(typed)).contains(Money.ofDong(dong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "đ",
                "-85000",
                "−85k",
                "85.5",
                "85.00",
                "85,5",
                "1.25.000",
                "85.0000",
                "85.500k",
                "1e5",
                "0x10",
                "tám mươi nghìn",
                "85 nghìn 500 đồng nữa",
                "9999999999999",
                "85000;DROP",
                "1tr2k5"
            })
    void whatCouldMeanTwoThingsIsNotRead(String typed) {
        assertThat(MoneyReader.read(typed)).isEmpty();
    }
}
