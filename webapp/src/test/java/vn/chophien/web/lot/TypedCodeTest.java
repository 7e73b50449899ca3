package vn.chophien.web.lot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @CsvSource({
        "https://cho.example.vn/01/08939999010115/10/L261104-01, /01/08939999010115/10/L261104-01",
        "https://cho.example.vn/01/08939999010115/10/L261104-01/21/7F3K?17=270101, /01/08939999010115/10/L261104-01",
        "cho.example.vn/l/HMQSQ0JMYWQ1GGX8, /l/HMQSQ0JMYWQ1GGX8",
        "http://x/l/hmqs-q0jm-ywq1-ggx8#a, /l/hmqs-q0jm-ywq1-ggx8",
        "/01/08939999010115, /01/08939999010115",
        "(01) 08939999010115 (10) L261104-01, /01/08939999010115/10/L261104-01",
        "(01)08939999010115(10)L261104-01(21)7F3K, /01/08939999010115/10/L261104-01"
    })
    void wholeAddressAndLabelLineLeadToAPage(String typed, String page) {
        assertThat(new TypedCode(typed).page()).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"L261104-01", "8939999010115", "https://evil.example/", "//evil.example", "miến dong", "/l/"})
    void otherTextIsNoPage(String typed) {
        assertThat(new TypedCode(typed).page()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"893 9999 010115, true", "08939999010115, true", "L261104-01, false", "123, false"})
    void onlyDigitsAreTheCodeOfAProduct(String typed, boolean product) {
        assertThat(new TypedCode(typed).isNumberOfProduct()).isEqualTo(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hmqs-q0jm-ywq1-ggx8", "HMQSQOJMYWQLGGX8", "hmqs q0jm ywq1 ggx8"})
    void tokenIsReadAsPeopleTypeIt(String typed) {
        assertThat(new TypedCode(typed).token()).hasToString("Optional[HMQSQ0JMYWQ1GGX8]");
    }
}
