package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {

    @Test
    void namesTheDayInVietNam() {
        String number = OrderNumber.fresh(Instant.parse("2026-11-21T17:00:00Z"));

        assertThat(number).startsWith("CP261122").hasSize(13).matches("[A-Z0-9]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CP261121K7Q2M",
                "cp261121k7q2m",
                "CP 261121 K7Q2M thanh toan",
                "MBVCB.3278907687.CP261121K7Q2M.CT tu 0011 toi 9001",
                "NGUYEN VAN A chuyen CP-261121-K7Q2M",
                "CP261121 K7Q2M",
            })
    void isFoundInWhatABankMakesOfIt(String content) {
        assertThat(OrderNumber.findIn(content)).contains("CP261121K7Q2M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tien hang", "CP26112", "CP261121K7Q2", "CP2611210IL2M"})
    void isNotFoundWhereThereIsNone(String content) {
        assertThat(OrderNumber.findIn(content)).isEmpty();
    }
}
