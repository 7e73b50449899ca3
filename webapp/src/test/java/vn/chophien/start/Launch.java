package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One run of the distribution, in a process group of its own, as a terminal would start it. */
final class Launch implements AutoCloseable {

    static final Path DIST = Path.of("target", "dist");
    private static final String READY = "Ctrl-C";
    private static final long LIMIT_MINUTES = 6; // for a machine that has much else to do

    /** Such a market lives for a minute: the optimising compiler would take half of it. */
    private static final String QUICK_TO_COMPILE = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> readyOrEnded = new CompletableFuture<>();
    private final Thread listener = new Thread(this::listen, "launch");

    private Launch(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CHOPHIEN_"));
        builder.environment().put("CHOPHIEN_SERVER_JVM_OPTIONS", "-Xmx512m -XX:+UseSerialGC " + QUICK_TO_COMPILE);
        process = builder.start();
        process.getOutputStream().close();
        listener.start();
    }

    static Launch of(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", System.getProperty("java.home") + "/bin/java"));
        command.addAll(
                List.of(QUICK_TO_COMPILE, "-jar", DIST.resolve("chophien.jar").toString()));
        command.addAll(List.of(options));
        return new Launch(command);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains(READY)) {
                    readyOrEnded.complete(null);
                }
            }
        } catch (IOException endedWithIt) {
            said.add(endedWithIt.toString());
        }
        readyOrEnded.complete(null);
    }

    Launch awaitReady() throws Exception {
        readyOrEnded.get(LIMIT_MINUTES, TimeUnit.MINUTES);
        assertThat(said()).contains(READY);
        return this;
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).isTrue();
        listener.join();
        return process.exitValue();
    }

    String said() {
        return String.join("\n", said);
    }

    /** Ctrl-C: the terminal sends it to the whole group. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).start().waitFor();
    }

    void kill() {
        process.destroyForcibly();
    }

    /** A child that was recorded in this file; its number is gone from the file once it was stopped. */
    static ProcessHandle child(Path record) throws IOException {
        String pid = Files.readString(record).split(" ", -1)[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
