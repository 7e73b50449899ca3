package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0912345678", "+84912345678", "84912345678", "0912 345 678", "0912.345.678", "(0912) 345-678"})
    void readsAMobileHoweverItIsTyped(String typed) {
        assertThat(Phone.parse(typed)).contains(new Phone("+84912345678"));
    }

    @Test
    void readsALandline() {
        assertThat(Phone.parse("0209 3870 123")).contains(new Phone("+842093870123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "0112345678", "091234567", "09123456789", "+1912345678", "0912 345 67x"})
    void refusesWhatIsNoVietnameseNumber(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }

    @Test
    void isReadInThreeGroups() {
        Phone phone = new Phone("+84912345678");

        assertThat(phone).hasToString("0912 345 678");
        assertThat(phone.masked()).isEqualTo("0912 *** 678");
    }
}
