package vn.chophien.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildProcessTest {

    private Path folder;
    private Path record;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        this.folder = folder;
        record = folder.resolve("child.process");
    }

    @Test
    void stoppingEndsTheProcessAndForgetsIt() throws IOException {
        ChildProcess child = sleeper();

        child.stop();

        assertThat(child.isAlive()).isFalse();
        assertThat(record).doesNotExist();
    }

    @Test
    void aLeftoverIsEnded() throws IOException {
        ChildProcess child = sleeper();

        assertThat(ChildProcess.endLeftover(record)).isTrue();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        ChildProcess child = sleeper();
        Files.writeString(record, child.pid() + " " + Instant.EPOCH);

        assertThat(ChildProcess.endLeftover(record)).isFalse();

        assertThat(child.isAlive()).isTrue();
        child.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123 2026-11", "12x 2026-11-25T00:00:00Z", "\0\0\0 \0"})
    void aHalfWrittenRecordNamesNobody(String written) throws IOException {
        Files.writeString(record, written);

        assertThat(ChildProcess.endLeftover(record)).isFalse();
    }

    private ChildProcess sleeper() throws IOException {
        return ChildProcess.start(List.of("/bin/sleep", "60"), Map.of(), folder, folder.resolve("log"), record);
    }
}
