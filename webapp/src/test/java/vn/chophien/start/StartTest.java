package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.7", "1.8", "9", "11", "16"})
    void anOldJavaIsTurnedAway(String version) {
        assertThat(Start.isTooOld(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25"})
    void aNewerOneMayEnter(String version) {
        assertThat(Start.isTooOld(version)).isFalse();
    }

    @Test
    void evenJavaEightCanReadTheDoor() throws IOException {
        try (DataInputStream door =
                new DataInputStream(Objects.requireNonNull(Start.class.getResourceAsStream("Start.class")))) {
            door.readInt(); // the magic number
            door.readUnsignedShort(); // the minor version

            assertThat(door.readUnsignedShort()).isEqualTo(52);
        }
    }
}
