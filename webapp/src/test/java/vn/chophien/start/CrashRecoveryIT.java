package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chophien.db.Database;

/**
 * One market through three lives: each part is killed once, and what was committed is always there again. It has all to
 * itself, so other tests may run meanwhile; its own lives follow each other.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashRecoveryIT {

    private static final Path DATA = Path.of("target", "crash");
    private static final Path SERVER = DATA.resolve("server/server.process");
    private static final Path MARIADB = DATA.resolve("database/mariadbd.process");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static int port;

    @BeforeAll
    static void choosePort() throws IOException {
        port = portThatNoCallerIsGiven();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(1)
    void aKilledDatabaseComesBackAndAKilledServerEndsAll() throws Exception {
        try (Launch launch = start("--fresh", "--yes").awaitReady()) {
            assertThat(page("/")).isEqualTo(200);
            assertThat(launch.said()).contains("chophien-demo", "http://127.0.0.1:" + port + "/l/");
            run("CREATE TABLE survivor (life INT)");
            run("INSERT INTO survivor VALUES (1)");

            ProcessHandle mariaDb = Launch.child(MARIADB);
            mariaDb.destroyForcibly();
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> survivors() == 1);
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> page("/") == 200);
            assertThat(launch.said()).contains("đang chạy lại");

            mariaDb = Launch.child(MARIADB);
            Launch.child(SERVER).destroyForcibly();
            assertThat(launch.exitCode()).isEqualTo(21);
            assertThat(launch.said()).contains("Máy chủ web dừng đột ngột");
            assertThat(mariaDb.isAlive()).isFalse();
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(2)
    void whatAKilledLauncherLeavesRunsOnUntilTheNextStart() throws Exception {
        Launch launch = start().awaitReady();
        run("INSERT INTO survivor VALUES (2)");
        launch.kill();
        launch.exitCode();

        assertThat(Launch.child(SERVER).isAlive()).isTrue();
        assertThat(Launch.child(MARIADB).isAlive()).isTrue();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(3)
    void theNextStartEndsLeftoversAndCtrlCStopsBoth() throws Exception {
        ProcessHandle oldServer = Launch.child(SERVER);
        ProcessHandle oldMariaDb = Launch.child(MARIADB);

        try (Launch launch = start().awaitReady()) {
            assertThat(oldServer.isAlive()).isFalse();
            assertThat(oldMariaDb.isAlive()).isFalse();
            assertThat(survivors()).isEqualTo(2);
            ProcessHandle server = Launch.child(SERVER);
            ProcessHandle mariaDb = Launch.child(MARIADB);

            launch.interrupt();

            assertThat(launch.exitCode()).isEqualTo(130);
            assertThat(launch.said()).contains("Đã dừng.");
            assertThat(server.isAlive()).isFalse();
            assertThat(mariaDb.isAlive()).isFalse();
            assertThat(Files.readString(DATA.resolve("database/mariadbd.log"))).endsWith("Shutdown complete\n");
        }
    }

    /** It must stay free between the lives, while other tests open connections from ports of the range for that. */
    private static int portThatNoCallerIsGiven() throws IOException {
        for (int candidate : new SecureRandom().ints(100, 10_000, 30_000).toArray()) {
            try (ServerSocket socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // the next one
            }
        }
        throw new IllegalStateException("no free port");
    }

    private static Launch start(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--data", DATA.toString(), "--host", "127.0.0.1"));
        all.addAll(List.of("--port", String.valueOf(port)));
        all.addAll(List.of(options));
        return Launch.of(all.toArray(String[]::new));
    }

    private static int page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int survivors() throws IOException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM survivor")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException away) {
            return -1;
        }
    }

    private static void run(String command) throws IOException, SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The launcher keeps its address to itself; whoever owns the data folder can find it out. */
    private static Database database() throws IOException {
        String url = Files.readString(DATA.resolve("database/url"));
        return new Database(url, "chophien", Files.readString(DATA.resolve("database/password")));
    }
}
