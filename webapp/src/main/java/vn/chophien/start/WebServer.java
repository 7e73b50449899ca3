package vn.chophien.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import vn.chophien.db.ChildProcess;

/** Payara Micro with the WAR, in a process of its own. */
final class WebServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration AFTER_BOOT = Duration.ofSeconds(20);
    private static final String BOOTED = ") ready in ";
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final long LOG_LIMIT = 10 << 20;

    /**
     * The optimising compiler waits four times as long as usual. Of what runs during a start little runs ever again, and
     * on two cores compiling it took longer than running it.
     */
    private static final List<String> COMPILE_LATER = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    private final ChildProcess process;
    private final URI readiness;
    private final Path log;
    private final long logStart;

    private WebServer(ChildProcess process, URI readiness, Path log, long logStart) {
        this.process = process;
        this.readiness = readiness;
        this.log = log;
        this.logStart = logStart;
    }

    static void endLeftover(DataFolder data) throws IOException {
        ChildProcess.endLeftover(record(data));
    }

    /** @param environment settings, among them secrets, which a command line would show to everybody */
    static WebServer launch(Settings settings, Distribution program, DataFolder data, Map<String, String> environment)
            throws IOException {
        Path log = log(data);
        setAsideWhenLong(log);
        Path temporary = data.server().resolve("tmp");
        DataFolder.delete(temporary); // Payara leaves its unpacked libraries there when it is killed
        Files.createDirectories(temporary);
        long logStart = Files.exists(log) ? Files.size(log) : 0;
        ChildProcess process =
                ChildProcess.start(command(settings, program, data), environment, data.server(), log, record(data));
        URI readiness = URI.create(Addresses.of(settings).probe() + "/health/ready");
        return new WebServer(process, readiness, log, logStart);
    }

    private static List<String> command(Settings settings, Distribution program, DataFolder data) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(COMPILE_LATER);
        command.addAll(settings.serverJvmOptions());
        command.addAll(List.of(
                "-Dproduct.name=", // strangers need not know which server this is
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + data.server().resolve("tmp"),
                "-jar",
                program.payara().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                prebootCommands(settings, data).toString(),
                "--deploy",
                program.war().toString(),
                "--contextroot",
                "/"));
        return command;
    }

    /** Enough threads to keep the cores busy while others wait for the database, and no more: they cost memory. */
    private static Path prebootCommands(Settings settings, DataFolder data) throws IOException {
        int threads = Math.max(8, 4 * Runtime.getRuntime().availableProcessors());
        String network = "set configs.config.server-config.network-config.network-listeners.network-listener";
        String pool = "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool";
        return Files.writeString(data.server().resolve("preboot.txt"), """
                %s.http-listener.address=%s
                %s.max-thread-pool-size=%d
                %s.min-thread-pool-size=%d
                """.formatted(
                        network, settings.host(), pool, threads, pool, threads));
    }

    private static Path log(DataFolder data) {
        return data.logs().resolve("server.log");
    }

    private static Path record(DataFolder data) {
        return data.server().resolve("server.process");
    }

    private static void setAsideWhenLong(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns when the application says that it is ready. */
    void awaitReady(BooleanSupplier stopping) throws IOException, InterruptedException {
        // HTTP/1.1: an upgrade to HTTP/2 that meets a server in the middle of its start can hang for good.
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        boolean hasBooted = false;
        while (!isReady(client, request)) {
            if (stopping.getAsBoolean()) {
                throw new Started.StopRequested();
            }
            if (process.endsWithin(GLANCE) || System.nanoTime() > deadline) {
                throw Failure.SERVER_DID_NOT_START.because(LogTail.of(log, logStart), log);
            }
            // Payara goes on without an application that failed to deploy: then no answer will ever come.
            if (!hasBooted && LogTail.read(log, logStart).contains(BOOTED)) {
                hasBooted = true;
                deadline = System.nanoTime() + AFTER_BOOT.toNanos();
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    StartFailure death() throws IOException {
        return Failure.SERVER_DIED.because(LogTail.of(log, logStart), log);
    }

    @Override
    public void close() throws IOException {
        process.stop();
    }

    @Override
    public String toString() {
        return "web server";
    }
}
