package vn.chophien.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A real MariaDB in a folder of its own, for a market on one machine and for tests.
 *
 * <p>It listens on the loopback address only, has no root, and knows two users with random passwords: the owner, who may
 * change the schema, and the web server's, who may do what {@link ServerRights} says. Closing stops it
 * in good order; after a crash the next start ends what was left running and lets InnoDB recover.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    static final String NAME = "chophien";
    static final String SERVER_USER = "chophien_server";
    private static final String RECORD = "mariadbd.process";
    private static final Duration START_LIMIT = Duration.ofMinutes(2); // recovery after a crash may take a while
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Path home;
    private final MariaDbProgram program;
    private final FolderLock lock;
    private final int port;
    private final Database database;
    private final String serverPassword;
    private volatile ChildProcess server;

    private EmbeddedMariaDb(Path home, FolderLock lock) throws IOException {
        this.home = home;
        this.lock = lock;
        ChildProcess.endLeftover(home.resolve(RECORD));
        this.program = MariaDbProgram.unpack(home);
        MariaDbFolder.Passwords passwords = new MariaDbFolder(home, program).prepare();
        this.port = freePort();
        this.database = new Database(url(NAME), NAME, passwords.owner());
        this.serverPassword = passwords.server();
        Files.writeString(home.resolve("url"), database.url()); // for whoever owns the folder and wants to look inside
        this.server = launch();
    }

    /** Starts the database that lives in {@code home}, and makes it first if there is none; returns when it answers. */
    public static EmbeddedMariaDb start(Path home) throws IOException {
        Path folder = home.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(folder);
        try {
            EmbeddedMariaDb database = new EmbeddedMariaDb(folder, lock);
            database.awaitAnswer();
            return database;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Ends a server that a killed run left behind; without harm where there is none. */
    public static void endLeftover(Path home) throws IOException {
        FolderLock lock = FolderLock.take(home);
        try {
            ChildProcess.endLeftover(home.resolve(RECORD));
        } finally {
            lock.close();
        }
    }

    /** As its owner signs in: for migrations and for whoever looks after it. */
    public Database database() {
        return database;
    }

    /** The same database for the web server, who may use it but not rewrite the log. */
    public Database forServer(Database owned) throws SQLException {
        ServerRights.grant(owned, SERVER_USER);
        return new Database(owned.url(), SERVER_USER, serverPassword);
    }

    /** Another database of this name on the same server, dropped and made anew: for a test that wants one to itself. */
    public Database emptyDatabase(String name) throws SQLException {
        String full = NAME + "_" + name;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + full + "`");
            statement.execute("CREATE DATABASE `" + full + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
        return new Database(url(full), NAME, database.password());
    }

    /** Completes when the server has ended, wanted or not. */
    public CompletableFuture<Integer> onExit() {
        return server.onExit();
    }

    /** Starts the server again, at the same address, after it has died; InnoDB recovers what was committed. */
    public void restart() throws IOException {
        server = launch();
        awaitAnswer();
    }

    public long pid() {
        return server.pid();
    }

    @Override
    public void close() throws IOException {
        server.stop();
        lock.close();
    }

    private ChildProcess launch() throws IOException {
        Path log = home.resolve("mariadbd.log");
        return ChildProcess.start(
                MariaDbOptions.serve(program, home.resolve("data"), port),
                Map.of(),
                program.folder(),
                log,
                home.resolve(RECORD));
    }

    private void awaitAnswer() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (hasEnded() || System.nanoTime() > deadline) {
                server.stop();
                throw new DidNotStart(home.resolve("mariadbd.log"));
            }
        }
    }

    private boolean answers() {
        try (Connection connection = database.connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private boolean hasEnded() {
        try {
            return server.endsWithin(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String url(String name) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + name + "?sslMode=DISABLED&connectionTimeZone=UTC";
    }

    /** Below the range that systems lend to outgoing connections, so that a restart finds its port free again. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(1000, 20_000, 30_000)
                .filter(EmbeddedMariaDb::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port between 20000 and 30000"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** The server ended, or kept silent, before it answered for the first time. */
    public static final class DidNotStart extends RuntimeException {
        private final Path log;
        private final List<String> lastLines;

        private DidNotStart(Path log) throws IOException {
            super("MariaDB did not start, see " + log);
            this.log = log;
            List<String> lines = Files.readAllLines(log);
            this.lastLines = List.copyOf(lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        }

        public Path log() {
            return log;
        }

        public List<String> lastLines() {
            return lastLines;
        }
    }
}
