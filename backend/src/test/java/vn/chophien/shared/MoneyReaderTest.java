package vn.chophien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "1 triệu rưỡi | 1500000",
                "2tr rưỡi | 2500000",
                "85 ngàn rưỡi | 85500",
                "1TR2 | 1200000",
                "1,25 triệu đồng | 1250000",
                "'85.000 đ.' | 85000",
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250k | 1.250 đồng hay 1.250.000 đồng",
                "85.500k | 85.500 đồng hay 85.500.000 đồng",
                "1,250 triệu | 1.250.000 đồng hay 1.250.000.000 đồng",
                "85 | 85 đồng hay 85.000 đồng",
                "85,5 | có phần lẻ",
                "85.00 | có phần lẻ",
                "tám mươi | Chợ không đọc được",
                "'' | Chợ không đọc được"
            })
    void whatIsNotReadIsAskedAboutInASentence(String typed, String said) {
        assertThat(MoneyReader.complaint(typed, "giá"))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains(said).contains("Hãy ghi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85k", "500", "85.000", "1 triệu rưỡi"})
    void aPriceThatIsClearIsNotAskedAbout(String typed) {
        assertThat(MoneyReader.complaint(typed, "giá")).isEmpty();
    }
}
