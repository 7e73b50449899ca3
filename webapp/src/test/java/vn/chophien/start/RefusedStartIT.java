package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.FolderLock;
import vn.chophien.db.Migrate;

/** Every reason not to start: its sentence, its exit code, and nothing left running. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the folder of refused starts") // so one follows the other
class RefusedStartIT {

    private static final Path DATA = Path.of("target", "refused");
    private static EmbeddedMariaDb mariaDb;

    @BeforeAll
    static void startDatabase() throws IOException {
        mariaDb = EmbeddedMariaDb.start(DATA.resolve("elsewhere"));
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        mariaDb.close();
    }

    @Test
    void helpIsNoFailure() throws Exception {
        try (Launch launch = Launch.of("--help")) {
            assertThat(launch.exitCode()).isZero();
            assertThat(launch.said()).contains("--base-url", "CHOPHIEN_BASE_URL", "chophien.base-url");
        }
    }

    @Test
    void anUnknownOptionIsNamed() throws Exception {
        assertRefused(2, "Không có tùy chọn --prot", Launch.of("--prot", "80"));
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        Files.writeString(DATA.resolve("file"), "");

        assertRefused(11, "Không ghi được vào thư mục dữ liệu", launch("file/data"));
    }

    @Test
    void aFolderInUse() throws Exception {
        try (FolderLock held = FolderLock.take(DATA.resolve("held"))) {
            assertThat(held).isNotNull();
            assertRefused(12, "đang được một Chợ Phiên khác dùng", launch("held"));
        }
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertRefused(13, "Cổng " + port + " đã có chương trình khác dùng", launch("port", "--port", port));
        }
    }

    @Test
    void anAddressThatIsNotThisMachines() throws Exception {
        assertRefused(25, "Máy này không có địa chỉ 192.0.2.77", launch("host", "--host", "192.0.2.77"));
    }

    @Test
    void aDataFolderThatLacksAPart() throws Exception {
        Files.createDirectories(DATA.resolve("damaged/database/data"));

        assertRefused(19, "Cơ sở dữ liệu đi kèm không chạy được", launch("damaged"));
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws Exception {
        String address = "127.0.0.1:" + freePort() + "/chophien";

        assertRefused(
                14,
                "Không kết nối được tới cơ sở dữ liệu jdbc:mysql://" + address,
                launchOn(new Database("mysql://" + address, "chophien", "any")));
    }

    @Test
    void aWrongPassword() throws Exception {
        assertRefused(15, "từ chối", launchOn(new Database(mariaDb.database().url(), "chophien", "guessed")));
    }

    @Test
    void aDatabaseThatDoesNotExist() throws Exception {
        Database database = mariaDb.database();
        String url = database.url().replace("/chophien?", "/chophien_nowhere?");

        assertRefused(
                16,
                "Máy chủ không có cơ sở dữ liệu",
                launchOn(new Database(url, database.user(), database.password())));
    }

    @Test
    void aSchemaFromTheFuture() throws Exception {
        Database database = mariaDb.emptyDatabase("future");
        Migrate.run(database);
        addMigrationFromTheFuture(database);

        assertRefused(17, "một bản Chợ Phiên mới hơn", launchOn(database));
    }

    @Test
    void noDeletionWithoutAYes() throws Exception {
        Path kept = Files.createDirectories(DATA.resolve("fresh").resolve("database"));

        assertRefused(22, "không xóa gì", launch("fresh", "--fresh"));

        assertThat(kept).exists();
    }

    @Test
    void aFreshStartNeverTouchesADatabaseOfOnesOwn() throws Exception {
        assertRefused(2, "--fresh chỉ dùng với cơ sở dữ liệu đi kèm", launchOn(mariaDb.database(), "--fresh", "--yes"));
    }

    @Test
    void migrateOnlyEndsWithoutAServer() throws Exception {
        try (Launch launch = launchOn(mariaDb.emptyDatabase("migrated"), "--migrate-only")) {
            assertThat(launch.exitCode()).isZero();
            assertThat(launch.said()).doesNotContain("web server");
        }
    }

    private static void assertRefused(int exitCode, String sentence, Launch launch) throws Exception {
        try (launch) {
            assertThat(launch.exitCode()).as(launch.said()).isEqualTo(exitCode);
            assertThat(launch.said()).contains(sentence).doesNotContain("Exception in thread");
        }
    }

    private static Launch launch(String data, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--data", DATA.resolve(data).toString(), "--host", "127.0.0.1"));
        if (!List.of(options).contains("--port")) {
            all.addAll(List.of("--port", String.valueOf(freePort())));
        }
        all.addAll(List.of(options));
        return Launch.of(all.toArray(String[]::new));
    }

    private static Launch launchOn(Database database, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--database", database.url(), "--database-user", database.user()));
        all.addAll(List.of("--database-password", database.password()));
        all.addAll(List.of(options));
        return launch("own", all.toArray(String[]::new));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void addMigrationFromTheFuture(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO flyway_schema_history
                    SELECT installed_rank + 1, '29991231000000', 'from the future', type, 'V29991231000000__x.sql',
                           checksum, installed_by, installed_on, execution_time, success
                    FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1
                    """);
        }
    }
}
