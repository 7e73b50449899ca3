package vn.chophien.trace.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitKeysTest {
    @Test
    void serialsAreRandomInEveryPlaceAndFitIntoGs1() {
        SecureRandom random = new SecureRandom();
        Set<String> serials = new HashSet<>();
        Set<String> placesAndCharacters = new HashSet<>();

        for (int i = 0; i < 2_000; i++) {
            UnitSerial serial = UnitSerial.random(random);
            serials.add(serial.number().value());
            for (int place = 0; place < serial.value().length(); place++) {
                placesAndCharacters.add(place + " " + serial.value().charAt(place));
            }
        }

        assertThat(serials).hasSize(2_000).allMatch(serial -> serial.matches("[0-9A-HJKMNP-TV-Z]{10}"));
        assertThat(placesAndCharacters).hasSize(10 * 32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ2M9X401", "7kq2m9x4ol", "7KQ2-M9X4-01", "7kq2 m9x4 oi"})
    void aSerialIsReadHoweverItIsTyped(String typed) {
        assertThat(UnitSerial.parse(typed)).isEqualTo(new UnitSerial("7KQ2M9X401"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2M9X40", "7KQ2M9X40U", "7KQ2M9X4011"})
    void anythingElseIsNoSerial(String typed) {
        assertThatThrownBy(() -> UnitSerial.parse(typed)).isInstanceOf(InvalidKey.class);
    }

    @Test
    void aScratchCodeIsTheFirstFortyBitsOfItsHash() {
        byte[] hash = {(byte) 0xFF, 0x00, 0x00, 0x00, 0x01, 0x7F};

        ScratchCode code = ScratchCode.of(hash);

        assertThat(code.value()).isEqualTo("ZW000001");
        assertThat(code.printed()).isEqualTo("ZW00-0001");
        assertThat(ScratchCode.parse("zw00 ooo1")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZW0000", "ZW00000U", "ZW0000011"})
    void anythingElseIsNoScratchCode(String typed) {
        assertThatThrownBy(() -> ScratchCode.parse(typed)).isInstanceOf(InvalidKey.class);
    }
}
