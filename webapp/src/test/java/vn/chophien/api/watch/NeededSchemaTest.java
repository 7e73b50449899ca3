package vn.chophien.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeededSchemaTest {

    /** Whoever adds a migration moves the constant with it, or says here why the program can do without. */
    @Test
    void theProgramNeedsTheNewestMigration() throws IOException {
        try (Stream<Path> migrations = Files.walk(Path.of("..", "db", "src", "main", "resources", "db", "migration"))) {
            String newest = migrations
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V\\d{14}__.*\\.sql"))
                    .map(name -> name.substring(1, 15))
                    .max(String::compareTo)
                    .orElseThrow();

            assertThat(SchemaRepository.NEEDED).isEqualTo(newest);
        }
    }
}
