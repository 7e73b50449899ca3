package vn.chophien.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://Cho.Example, cho.example, https://cho.example",
        "https://cho.example/, cho.example, https://cho.example",
        "https://cho.example:443, cho.example, https://cho.example",
        "https://cho.example:8443, cho.example, https://cho.example:8443",
        "http://localhost:8080, localhost, http://localhost:8080",
        "http://cho.localhost, cho.localhost, http://cho.localhost"
    })
    void keysAreBoundToTheHostAndSignedForTheOrigin(String address, String id, String origin) {
        assertThat(RelyingParty.at(address)).contains(new RelyingParty(id, origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cho.example",
                "http://127.0.0.1:8080",
                "https://203.0.113.4",
                "https://[2001:db8::1]",
                "http://localhost.example",
                "cho.example"
            })
    void browsersOfferNoneAtANumberOrInTheOpen(String address) {
        assertThat(RelyingParty.at(address)).isEmpty();
    }
}
