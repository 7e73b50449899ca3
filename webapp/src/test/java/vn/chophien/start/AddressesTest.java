package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "127.0.0.1", "localhost"})
    void thisMachineHasANameWhereItListensToItself(String host) {
        assertThat(new Addresses(host, 8141).local()).contains("http://localhost:8141");
    }

    @Test
    void aMarketThatListensToOthersOnlyHasNone() {
        assertThat(new Addresses("203.0.113.4", 8141).local()).isEmpty();
    }
}
