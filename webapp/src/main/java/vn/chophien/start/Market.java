package vn.chophien.start;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;

/**
 * A whole running market: database, then server. Starts them in order and all or nothing; keeps watch over them; stops
 * them in the reverse order.
 */
final class Market {

    private static final Duration TOO_SOON = Duration.ofSeconds(10);
    private static final String PASSKEY_ORIGIN = "CHOPHIEN_PASSKEY_ORIGIN";

    private final Settings settings;
    private final Distribution program;
    private final Console console;
    private final Started started = new Started();
    private final DataFolder data;
    private final Addresses addresses;

    Market(Settings settings, Distribution program, Console console) {
        this.settings = settings;
        this.program = program;
        this.console = console;
        this.data = new DataFolder(settings.data());
        this.addresses = Addresses.of(settings);
    }

    /** Runs until it is stopped or fails. */
    void run() throws Exception {
        started.add(data::lock);
        if (settings.asks(Command.FRESH)) {
            FreshStart.confirm(settings, data, console);
        }
        console.step("Chuẩn bị · checks", this::prepare);
        Optional<EmbeddedMariaDb> embedded = startDatabase();
        Database database = embedded.map(EmbeddedMariaDb::database).orElseGet(settings::ownDatabase);
        migrate(database);
        if (settings.asks(Command.MIGRATE_ONLY)) {
            return;
        }
        if (settings.wantsDemo()) {
            console.step("Dữ liệu minh họa · demo world", () -> Databases.loadDemoWhenEmpty(database));
        }
        if (settings.demoSize() > 0) {
            console.step("Nhân dữ liệu minh họa · growing it", () -> Databases.grow(database, settings.demoSize()));
        }
        WebServer server = startServer(embedded.isPresent() ? embedded.get().forServer(database) : database);
        console.say(new Banner(addresses, baseUrl(), console.drawing()).draw(Showcase.of(database)));
        watch(server, embedded);
    }

    void stop() {
        started.stopAll();
    }

    boolean isStopping() {
        return started.isStopping();
    }

    boolean isRunning() {
        return started.isAnything();
    }

    private DataFolder prepare() throws Exception {
        WebServer.endLeftover(data); // it may hold the port,
        EmbeddedMariaDb.endLeftover(data.database()); // and this one files that a fresh start is to delete
        if (settings.asks(Command.FRESH)) {
            data.deleteAll();
        }
        data.prepare();
        if (!settings.asks(Command.MIGRATE_ONLY)) {
            program.payara();
            program.war();
            addresses.requireFreePort();
        }
        return data;
    }

    private Optional<EmbeddedMariaDb> startDatabase() throws Exception {
        if (settings.hasOwnDatabase()) {
            console.step("Cơ sở dữ liệu · database", () -> Databases.requireReachable(settings.ownDatabase()));
            return Optional.empty();
        }
        return Optional.of(console.step(
                "Cơ sở dữ liệu MariaDB · database", () -> started.add(() -> Databases.startEmbedded(data))));
    }

    private void migrate(Database database) throws Exception {
        console.step("Cấu trúc dữ liệu · schema", () -> Databases.migrate(database));
    }

    private WebServer startServer(Database database) throws Exception {
        return console.step("Máy chủ web Payara Micro · web server", () -> {
            WebServer server =
                    started.add(() -> WebServer.launch(settings, program, data, serverEnvironment(database)));
            server.awaitReady(started::isStopping);
            return server;
        });
    }

    private Map<String, String> serverEnvironment(Database database) throws IOException {
        Map<String, String> environment = new HashMap<>(settings.fileAsEnvironment());
        environment.put(Setting.DATA.environment(), data.path().toString());
        environment.put(Setting.PORT.environment(), String.valueOf(settings.port()));
        environment.put(Setting.BASE_URL.environment(), baseUrl());
        environment.put(Setting.DATABASE_URL.environment(), database.url());
        environment.put(Setting.DATABASE_USER.environment(), database.user());
        environment.put(Setting.DATABASE_PASSWORD.environment(), database.password());
        environment.put(Setting.DEMO.environment(), String.valueOf(settings.wantsDemo()));
        passkeysHere(environment);
        BankKey.addTo(environment, System.getenv(), data.server());
        LogSigningKey.addTo(environment, System.getenv(), data.server());
        return environment;
    }

    /** Browsers offer no passkeys at the number that stands in for an address that nobody set; here they do. */
    private void passkeysHere(Map<String, String> environment) {
        boolean set = environment.containsKey(PASSKEY_ORIGIN) || System.getenv(PASSKEY_ORIGIN) != null;
        if (!set && !settings.isSet(Setting.BASE_URL)) {
            addresses.local().ifPresent(local -> environment.put(PASSKEY_ORIGIN, local));
        }
    }

    private String baseUrl() {
        return settings.isSet(Setting.BASE_URL)
                ? settings.value(Setting.BASE_URL).replaceFirst("/+$", "")
                : addresses.lan().orElseGet(addresses::here);
    }

    /** A dead database comes back at once, as the server's pool reconnects; a dead server ends everything. */
    private void watch(WebServer server, Optional<EmbeddedMariaDb> embedded) throws IOException {
        CompletableFuture<Integer> serverEnd = server.onExit();
        long lastRestart = System.nanoTime() - TOO_SOON.toNanos();
        while (embedded.isPresent()) {
            CompletableFuture.anyOf(serverEnd, embedded.get().onExit()).join();
            if (started.isStopping() || serverEnd.isDone()) {
                break;
            }
            if (System.nanoTime() - lastRestart < TOO_SOON.toNanos()) {
                throw Failure.EMBEDDED_DATABASE.of(data.database());
            }
            console.say("Cơ sở dữ liệu dừng đột ngột, đang chạy lại. · The database ended suddenly, restarting it.");
            lastRestart = System.nanoTime();
            embedded.get().restart();
        }
        serverEnd.join();
        if (!started.isStopping()) {
            throw server.death();
        }
    }
}
