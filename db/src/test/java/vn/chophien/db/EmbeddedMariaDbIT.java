package vn.chophien.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One server for all tests; each has a database of its own where it changes something. */
class EmbeddedMariaDbIT {

    private static final Path HOME = Path.of("target", "mariadb");
    private static EmbeddedMariaDb mariaDb;

    @BeforeAll
    static void start() throws IOException {
        mariaDb = EmbeddedMariaDb.start(HOME);
    }

    @AfterAll
    static void stop() throws IOException {
        mariaDb.close();
    }

    @Test
    void speaksUnicodeUtcAndDeepRecursion() throws SQLException {
        String settings = ask(
                mariaDb.database(),
                "SELECT CONCAT_WS(' ', @@version, @@collation_database, @@time_zone, @@max_recursive_iterations)");

        assertThat(settings).startsWith("11.4.").endsWith(" utf8mb4_unicode_ci +00:00 100000");
    }

    @Test
    void keepsItsPasswordToItsOwner() throws IOException {
        Path password = HOME.resolve("password");

        assertThat(Files.readString(password)).hasSizeGreaterThan(24);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAWrongPassword() {
        Database stranger = new Database(mariaDb.database().url(), "chophien", "guessed");

        assertThatThrownBy(stranger::connect).hasMessageContaining("Access denied");
    }

    @Test
    void aFolderServesOneServerAtATime() {
        assertThatThrownBy(() -> EmbeddedMariaDb.start(HOME)).isInstanceOf(FolderLock.FolderInUse.class);
    }

    @Test
    void keepsItsTemporaryTablesToItself() throws SQLException {
        Path temporary = Path.of(ask(mariaDb.database(), "SELECT @@tmpdir"));

        assertThat(temporary).isEqualTo(HOME.resolve("tmp").toAbsolutePath()).isDirectory();
    }

    @Test
    void whatWasCommittedOutlivesAKilledServer() throws Exception {
        Database database = mariaDb.emptyDatabase("crash");
        run(database, "CREATE TABLE confirmed_order (number VARCHAR(19))");
        run(database, "INSERT INTO confirmed_order VALUES ('CP261121K7Q2M')");

        ProcessHandle.of(mariaDb.pid()).orElseThrow().destroyForcibly();
        mariaDb.onExit().join();
        mariaDb.restart();

        assertThat(ask(database, "SELECT number FROM confirmed_order")).isEqualTo("CP261121K7Q2M");
    }

    @Test
    void migratesOnceAndThenFindsNothingToDo() throws SQLException {
        Database database = mariaDb.emptyDatabase("migrate");

        assertThat(Migrate.run(database)).isPositive();
        assertThat(Migrate.run(database)).isZero();
    }

    @Test
    void refusesASchemaFromANewerRelease() throws SQLException {
        Database database = mariaDb.emptyDatabase("newer");
        Migrate.run(database);
        run(database, """
                INSERT INTO flyway_schema_history
                SELECT installed_rank + 1, '29991231000000', 'from the future', type, 'V29991231000000__x.sql',
                       checksum, installed_by, installed_on, execution_time, success
                FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1
                """);

        assertThatThrownBy(() -> Migrate.run(database))
                .isInstanceOf(Migrate.SchemaTooNew.class)
                .hasMessageContaining("from the future");
    }

    private static String ask(Database database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Database database, String command) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
