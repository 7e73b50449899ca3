package vn.chophien.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.codes.CodeLists;
import vn.chophien.db.demo.DemoFacts;
import vn.chophien.db.demo.DemoWorld;
import vn.chophien.db.demo.Growth;

/** The distribution as a newcomer starts it, over a market grown to the size that is measured. */
final class BenchMarket implements AutoCloseable {

    /** Where the shop is measured; other measurements have folders of their own below. */
    static final Path DATA = Path.of("target", "bench").toAbsolutePath();

    private static final Path PROGRAMS = Path.of("target", "dist").toAbsolutePath();
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(5);

    /** What the requests name. */
    record Goods(String lotPath, List<String> products, List<Long> items) {}

    final int port;
    private final Path data;
    private final Process launcher;

    private BenchMarket(int port, Path data, Process launcher) {
        this.port = port;
        this.data = data;
        this.launcher = launcher;
    }

    /** Fills a data folder; growing is skipped where it was grown before. */
    static Goods prepare(Path data, long sellers, long products, long lots, long orders)
            throws IOException, SQLException {
        Files.createDirectories(data);
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(data.resolve("database"))) {
            Database database = server.database();
            Migrate.run(database);
            try (Connection connection = database.connect()) {
                CodeLists.load(connection);
                if (!DemoWorld.hasTraders(connection)) {
                    DemoWorld.load(connection, Clock.systemUTC());
                }
                Growth.grow(connection, sellers, products, lots, orders, Clock.systemUTC());
                countRows(connection);
                return goods(connection);
            }
        }
    }

    /**
     * The database counts its tables by itself some seconds after they have grown, unless it goes down before, as here. It
     * would go on to plan for empty tables, and read all lots for each order.
     */
    private static void countRows(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            statement.execute("ANALYZE TABLE " + String.join(", ", tables));
        }
    }

    private static Goods goods(Connection connection) throws SQLException {
        String lot = DemoFacts.of(connection).orElseThrow().noodles().shortPath();
        List<String> slugs = new ArrayList<>();
        List<Long> items = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT p.slug, i.id FROM product p
                        JOIN seller s ON s.id = p.seller_id AND s.status = 'ACTIVE'
                        JOIN trade_item i ON i.product_id = p.id AND i.active AND i.unit_scale = 0
                        WHERE p.status = 'APPROVED' AND p.age_limit IS NULL
                          AND (SELECT SUM(l.remaining) FROM lot l WHERE l.trade_item_id = i.id
                               AND l.status = 'NORMAL' AND l.expires_on > CURRENT_DATE + INTERVAL 5 DAY) > 20
                        ORDER BY i.id
                        """)) {
            while (row.next()) {
                slugs.add(row.getString(1));
                items.add(row.getLong(2));
            }
        }
        return new Goods(lot, slugs, items);
    }

    static BenchMarket start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        Path log = data.resolve("launcher.log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        BenchDistribution.copy(PROGRAMS, data.resolve("programs"))
                                .toString(),
                        "--data",
                        data.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("CHOPHIEN_STAFF_TOTP_REQUIRED", "false"); // staff of the demo world have no app
        command.environment().put("CHOPHIEN_STATISTICS_PAUSE", "PT10S"); // as if it had run for days
        Process launcher = command.start();
        BenchMarket market = new BenchMarket(port, data, launcher);
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!market.isReady()) {
            if (launcher.waitFor(500, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                market.close();
                throw new IllegalStateException("The market did not start:\n" + Files.readString(log));
            }
        }
        market.waitUntilCaughtUp(deadline);
        return market;
    }

    /**
     * Rows that were grown lack what the market writes beside its own: entries of the money book, events, leaves of the
     * log. It adds them when it starts, which a market that has run for days did long ago.
     */
    private void waitUntilCaughtUp(long deadline) throws IOException, InterruptedException {
        long written = -1;
        for (long now = rowsWrittenBeside();
                now != written && System.nanoTime() < deadline;
                now = rowsWrittenBeside()) {
            written = now;
            Thread.sleep(QUIET.toMillis());
        }
    }

    private long rowsWrittenBeside() throws IOException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT COUNT(*) FROM money_entry)"
                        + " + (SELECT COUNT(*) FROM epcis_event) + (SELECT COUNT(*) FROM log_leaf)")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The running market's own database, as the one who owns the folder may open it. */
    Database database() throws IOException {
        Path folder = data.resolve("database");
        return new Database(
                Files.readString(folder.resolve("url")),
                "chophien",
                Files.readString(folder.resolve("password")).strip());
    }

    private boolean isReady() {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.get("/health/ready", false).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            launcher.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
