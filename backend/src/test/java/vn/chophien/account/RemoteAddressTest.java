package vn.chophien.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemoteAddressTest {

    @Test
    void aStrangerCannotBorrowAnAddress() {
        assertThat(RemoteAddress.of("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void theProxyOnThisMachineSaysForWhomItAsks() {
        assertThat(RemoteAddress.of("127.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void onlyWhatTheProxyAddedItselfCounts() {
        assertThat(RemoteAddress.of("::1", "10.0.0.1, 198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void withoutAProxyTheMachineItselfCounts() {
        assertThat(RemoteAddress.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
    }
}
