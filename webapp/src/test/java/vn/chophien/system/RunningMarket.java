package vn.chophien.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.chophien.db.ChildProcess;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.demo.DemoWorld;
import vn.chophien.trace.seal.LogSigner;

/**
 * One market for all system tests of a run: the real WAR on Payara Micro over an embedded MariaDB that holds the demo
 * world. Tests ask for it with {@code @ExtendWith(RunningMarket.Extension.class)} and a parameter of this type.
 *
 * <p>Nothing is reset between tests: each makes sellers, products and lots of its own ({@link Goods}) and looks only at
 * those.
 */
public final class RunningMarket implements AutoCloseable {

    public static final String SEPAY_API_KEY = "system-test-api-key";
    public static final String CASSO_TOKEN = "system-test-casso-token";
    public static final String SEPAY_HMAC_SECRET = "system-test-hmac-secret";

    private static final Path HOME = Path.of("target", "system").toAbsolutePath();
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int MOST_TRIES = 3;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final EmbeddedMariaDb server;
    private final Database database;
    private final Database forServer;
    private final PlayedWitness witness;
    private final ChildProcess payara;
    private final Postbox postbox;
    private final PlayedGateways gateways;
    private final PlayedInvoices invoices;
    private final URI base;

    private RunningMarket() throws IOException, SQLException {
        Files.createDirectories(HOME);
        server = EmbeddedMariaDb.start(HOME.resolve("mariadb"));
        database = server.emptyDatabase("system");
        Migrate.run(database);
        try (Connection connection = database.connect()) {
            DemoWorld.load(connection, Clock.systemUTC());
            DemoPasswords.quicken(connection);
        }
        forServer = server.forServer(database);
        witness = new PlayedWitness();
        postbox = new Postbox();
        gateways = PlayedGateways.open();
        invoices = new PlayedInvoices();
        int port = freePort();
        base = URI.create("http://127.0.0.1:" + port);
        payara = launch(port);
        awaitAnswer();
    }

    /** Where its messages arrive. */
    Postbox postbox() {
        return postbox;
    }

    /** Where buyers can pay. */
    PlayedGateways gateways() {
        return gateways;
    }

    /** Who issues electronic invoices. */
    PlayedInvoices invoices() {
        return invoices;
    }

    public URI base() {
        return base;
    }

    /** The same market under a name: browsers offer no passkeys at a number. */
    URI named() {
        return URI.create("http://localhost:" + base.getPort());
    }

    /** A connection with no more rights than the web server has. */
    Connection connectAsServer() throws SQLException {
        return forServer.connect();
    }

    PlayedWitness witness() {
        return witness;
    }

    /** For asking as many people at once; it keeps no cookies, see {@link Browser}. */
    HttpClient http() {
        return http;
    }

    /**
     * Sends a request as browsers do: again, when the market had closed the idle connection that was to be used again. It
     * does so after a body that it did not want to read.
     */
    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (IOException closed) {
                if (tries == MOST_TRIES || !String.valueOf(closed.getMessage()).contains("received no bytes")) {
                    throw closed;
                }
            }
        }
    }

    /** A connection of the test's own, to place rows and to count them. */
    public Connection connect() throws SQLException {
        return database.connect();
    }

    /** As by a power cut; nothing is there until {@link #restartDatabase()}. */
    void killDatabase() {
        databaseProcess().destroyForcibly();
        server.onExit().join();
    }

    /** As an administrator stops it: in good order, whatever goes on. */
    void stopDatabase() {
        databaseProcess().destroy();
        server.onExit().join();
    }

    void restartDatabase() throws IOException {
        server.restart();
    }

    private ProcessHandle databaseProcess() {
        return ProcessHandle.of(server.pid()).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        payara.stop();
        witness.close();
        postbox.close();
        gateways.close();
        invoices.close();
        server.close();
    }

    private ChildProcess launch(int port) throws IOException {
        Path record = HOME.resolve("payara.process");
        ChildProcess.endLeftover(record);
        Path log = HOME.resolve("payara.log");
        Files.deleteIfExists(log);
        Path boot = HOME.resolve("boot.txt");
        Files.writeString(
                boot,
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                        + ".address=127.0.0.1\n");
        return ChildProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("chophien.payara"),
                        "--deploy",
                        System.getProperty("chophien.war"),
                        "--contextroot",
                        "/",
                        "--prebootcommandfile",
                        boot.toString(),
                        "--nocluster",
                        "--nohostaware",
                        "--port",
                        Integer.toString(port)),
                Map.ofEntries(
                        Map.entry("CHOPHIEN_DATABASE_URL", forServer.url() + isolation()),
                        Map.entry("CHOPHIEN_DATABASE_USER", forServer.user()),
                        Map.entry("CHOPHIEN_DATABASE_PASSWORD", forServer.password()),
                        Map.entry("CHOPHIEN_BASE_URL", base.toString()),
                        Map.entry("CHOPHIEN_STAFF_NETWORKS", "10.0.0.0/8, 127.0.0.0/8, ::1"), // of Browser and Chromium
                        Map.entry("CHOPHIEN_PASSKEY_ORIGIN", named().toString()),
                        Map.entry("CHOPHIEN_BOUNDARIES", boundaries().toString()),
                        Map.entry("CHOPHIEN_STATISTICS_PAUSE", "PT5S"),
                        Map.entry("CHOPHIEN_SURVEY_KEPT", "PT0S"),
                        Map.entry("CHOPHIEN_NETWORK_PLACES", networks().toString()),
                        Map.entry("CHOPHIEN_LOG_WITNESSES", witness.setting()),
                        Map.entry("CHOPHIEN_LOG_WITNESS_MAILS", "so@example.vn, bao@example.vn"),
                        Map.entry("CHOPHIEN_LOG_WITNESS_MAIL_PAUSE", "PT0.5S"),
                        Map.entry("CHOPHIEN_LOG_SIGNING_KEY", LogSigner.newSecret()),
                        Map.entry("CHOPHIEN_CASSO_SECURE_TOKEN", CASSO_TOKEN),
                        Map.entry("CHOPHIEN_SEPAY_API_KEY", SEPAY_API_KEY),
                        Map.entry("CHOPHIEN_SEPAY_HMAC_SECRET", SEPAY_HMAC_SECRET),
                        Map.entry("CHOPHIEN_VNPAY_PAY_URL", gateways.vnpay().address("/pay")),
                        Map.entry("CHOPHIEN_VNPAY_API_URL", gateways.vnpay().address("/api")),
                        Map.entry("CHOPHIEN_MOMO_URL", gateways.momo().address("/api")),
                        Map.entry("CHOPHIEN_ZALOPAY_URL", gateways.zalopay().address("/v2")),
                        Map.entry("CHOPHIEN_GATEWAY_FIRST_QUESTION", "PT0.5S"),
                        Map.entry("CHOPHIEN_GATEWAY_PAUSE", "PT0.3S"),
                        Map.entry("CHOPHIEN_INVOICE_URL", invoices.url()),
                        Map.entry("CHOPHIEN_INVOICE_KEY", PlayedInvoices.KEY),
                        Map.entry("CHOPHIEN_INVOICE_FIRST_QUESTION", "PT0.5S"),
                        Map.entry("CHOPHIEN_INVOICE_PAUSE", "PT0.3S"),
                        Map.entry("CHOPHIEN_SMS_URL", postbox.smsUrl()),
                        Map.entry("CHOPHIEN_MAIL_HOST", "127.0.0.1"),
                        Map.entry("CHOPHIEN_MAIL_PORT", Integer.toString(postbox.mailPort())),
                        Map.entry("CHOPHIEN_MAIL_FROM", "cho-phien@example.vn"),
                        Map.entry("CHOPHIEN_MESSAGE_PAUSE", "PT0.3S"),
                        Map.entry("CHOPHIEN_ORDER_CLOCK_PAUSE", "PT1S"),
                        Map.entry("CHOPHIEN_REVIEW_REMIND_PAUSE", "PT1S"),
                        Map.entry("CHOPHIEN_CERTIFICATE_PAUSE", "PT1S"),
                        Map.entry("CHOPHIEN_DIARY_SCORE_PAUSE", "PT5S"),
                        Map.entry("CHOPHIEN_PICTURE_PAUSE", "PT1S"),
                        Map.entry("CHOPHIEN_RETENTION_PAUSE", "PT1S"),
                        Map.entry("CHOPHIEN_GOES_WITH_EVERY", "PT3S"),
                        Map.entry("CHOPHIEN_ENFORCEMENT_PAUSE", "PT0.3S"),
                        Map.entry("CHOPHIEN_TAX_PAUSE", "PT1S"),
                        Map.entry("CHOPHIEN_RECALL_PAUSE", "PT0.3S")),
                HOME,
                log,
                record);
    }

    /** A box about the size of the province, such as an administrator would load a real outline. */
    private static Path boundaries() throws IOException {
        return Files.writeString(HOME.resolve("boundaries.geojson"), """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"19"},
                "geometry":{"type":"Polygon","coordinates":[[[105.3,21.3],[106.3,21.3],[106.3,22.8],[105.3,22.8],
                [105.3,21.3]]]}}]}
                """);
    }

    /** Networks that are only for documents, so that no other visitor of the tests is in one. */
    private static Path networks() throws IOException {
        return Files.writeString(HOME.resolve("networks.csv"), """
                # mạng,tỉnh
                203.0.113.0/24,79
                203.0.113.128/25,01
                """);
    }

    /** {@code -DsnapshotIsolation=ON} or {@code OFF}: otherwise as the database has it, which differs by its version. */
    private static String isolation() {
        String snapshots = System.getProperty("snapshotIsolation");
        return snapshots == null ? "" : "&sessionVariables=innodb_snapshot_isolation=" + snapshots;
    }

    private void awaitAnswer() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (hasEnded() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The market did not start, see " + HOME.resolve("payara.log"));
            }
        }
    }

    private boolean answers() throws IOException {
        try {
            HttpRequest home = HttpRequest.newBuilder(base.resolve("/")).build();
            return http.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.net.ConnectException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean hasEnded() {
        try {
            return payara.endsWithin(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the market when the first test asks, and ends it after the last. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningMarket.class;
        }

        @Override
        public RunningMarket resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(RunningMarket.class, key -> start(), RunningMarket.class);
        }

        private static RunningMarket start() {
            Awaitility.setDefaultTimeout(Duration.ofMinutes(1)); // slow machines are no failures
            Awaitility.setDefaultPollDelay(Duration.ZERO); // what is so already is not waited for
            try {
                return new RunningMarket();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
