package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngắn quá",
                "1234567890",
                "matkhau12345",
                "Mật khẩu 2026",
                "aaaaaaaaaaaa",
                "0912345678",
                "anhyeuem123",
                "nguyenthimai1990"
            })
    void whatIsShortOrTriedFirstIsRefusedWithAReason(String password) {
        assertThat(PasswordRules.weakness(password, "Nguyễn Thị Mai")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quýt chín đầy gùi", "r4u-Nhung-Luy", "con trâu đen đi chợ"})
    void aFewWordsTogetherAreEnough(String password) {
        assertThat(PasswordRules.weakness(password, "Nguyễn Thị Mai")).isNull();
    }
}
