package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.20.255.1, true",
        "10.21.0.1, false",
        "192.0.2.7, true",
        "192.0.2.8, false",
        "2001:db8:1::9, true",
        "2001:db9::1, false",
        "::ffff:10.20.0.1, true",
        "khong-phai-dia-chi, false",
        "'', false"
    })
    void holdWhatLiesInOneOfThem(String address, boolean held) {
        assertThat(Networks.parse("10.20.0.0/16, 192.0.2.7, 2001:db8::/32").hold(address))
                .isEqualTo(held);
    }

    @Test
    void noneMeansEverywhere() {
        assertThat(Networks.parse(" ").hold("203.0.113.9")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "mang-noi-bo", "10.0.0.0/8/8", "10.0.0.0/-1"})
    void whatIsNoNetworkIsNamed(String broken) {
        assertThatThrownBy(() -> Networks.parse("127.0.0.1, " + broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(broken);
    }
}
