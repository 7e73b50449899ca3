package vn.chophien.lot.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.key.ScratchCode;
import vn.chophien.trace.key.UnitSerial;

class ScratchCodesTest {

    private static final UnitSerial SERIAL = new UnitSerial("7KQ2M9X401");

    private final ScratchCodes codes = new ScratchCodes(key("drawing"), key("checking"));

    @Test
    void theSameSerialAlwaysGetsTheSameCodeAndOthersGetOthers() {
        Set<ScratchCode> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            drawn.add(codes.of(new UnitSerial("7KQ2M9%04d".formatted(i))));
        }

        assertThat(drawn).hasSize(1_000);
        assertThat(codes.of(SERIAL)).isEqualTo(codes.of(SERIAL));
        assertThat(new ScratchCodes(key("other"), key("checking")).of(SERIAL)).isNotEqualTo(codes.of(SERIAL));
    }

    @Test
    void aCodeFitsItsOwnPackOnly() {
        ScratchCode code = codes.of(SERIAL);
        byte[] stored = codes.mac(SERIAL, code);

        assertThat(codes.matches(stored, SERIAL, code)).isTrue();
        assertThat(codes.matches(stored, SERIAL, new ScratchCode("00000000"))).isFalse();
        assertThat(codes.matches(stored, new UnitSerial("7KQ2M9X402"), code)).isFalse();
        assertThat(codes.matches(null, SERIAL, code)).isFalse();
        assertThat(new ScratchCodes(key("drawing"), key("other")).matches(stored, SERIAL, code))
                .isFalse();
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
